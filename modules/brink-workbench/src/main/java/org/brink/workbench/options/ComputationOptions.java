package org.brink.workbench.options;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import javax.swing.JComponent;
import org.netbeans.spi.options.OptionsPanelController;
import org.openide.util.HelpCtx;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/** The page Computation of the Options window. */
@OptionsPanelController.TopLevelRegistration(id = "Brink/Computation", position = 50,
        categoryName = "#OPT_Computation", iconBase = "org/brink/workbench/icons/computation.svg",
        keywords = "#OPT_ComputationKeywords", keywordsCategory = "Brink/Computation")
@Messages({
    "OPT_Computation=Computation",
    "OPT_ComputationKeywords=threads,cores,kernel,blas"
})
public final class ComputationOptions extends OptionsPanelController {

    private final PropertyChangeSupport listeners = new PropertyChangeSupport(this);
    private final ThreadsSetting setting = new ThreadsSetting(NbPreferences.forModule(ComputationOptions.class));
    private ComputationPanel panel;

    @Override
    public void update() {
        panel().show(setting.get());
    }

    @Override
    public void applyChanges() {
        setting.set(panel().threads());
        update();
    }

    @Override
    public void cancel() {
        // nothing was changed: update shows what is kept when the page opens again
    }

    @Override
    public boolean isValid() {
        return true;
    }

    @Override
    public boolean isChanged() {
        return !panel().threads().equals(setting.get());
    }

    @Override
    public JComponent getComponent(Lookup master) {
        return panel();
    }

    @Override
    public HelpCtx getHelpCtx() {
        return HelpCtx.DEFAULT_HELP;
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
        listeners.addPropertyChangeListener(listener);
    }

    @Override
    public void removePropertyChangeListener(PropertyChangeListener listener) {
        listeners.removePropertyChangeListener(listener);
    }

    private ComputationPanel panel() {
        if (panel == null) {
            panel = new ComputationPanel(() -> listeners.firePropertyChange(PROP_CHANGED, null, null));
        }
        return panel;
    }
}

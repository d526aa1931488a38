package org.brink.project.wizard;

import javax.swing.JComponent;
import javax.swing.event.ChangeListener;
import org.openide.WizardDescriptor;
import org.openide.util.ChangeSupport;
import org.openide.util.HelpCtx;

/** What all steps of the wizard have in common: a panel, listeners and a message line. */
abstract class Step implements WizardDescriptor.FinishablePanel<WizardDescriptor> {

    private final ChangeSupport changes = new ChangeSupport(this);
    private WizardDescriptor wizard;

    @Override
    public abstract JComponent getComponent();

    @Override
    public HelpCtx getHelp() {
        return HelpCtx.DEFAULT_HELP;
    }

    @Override
    public void readSettings(WizardDescriptor settings) {
        wizard = settings;
    }

    @Override
    public void storeSettings(WizardDescriptor settings) {
        // the choice is kept by the wizard itself
    }

    @Override
    public void addChangeListener(ChangeListener listener) {
        changes.addChangeListener(listener);
    }

    @Override
    public void removeChangeListener(ChangeListener listener) {
        changes.removeChangeListener(listener);
    }

    /** Shows a message, or none when it is empty, and tells the wizard to ask again whether the step is complete. */
    final void changed(String message) {
        if (wizard != null) {
            wizard.putProperty(WizardDescriptor.PROP_ERROR_MESSAGE, message.isEmpty() ? null : message);
        }
        changes.fireChange();
    }
}

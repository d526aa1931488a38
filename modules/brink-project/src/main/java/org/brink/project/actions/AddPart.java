package org.brink.project.actions;

import java.util.List;
import javax.swing.JMenu;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.project.form.Composition;
import org.brink.project.model.ExperimentFile;
import org.brink.spi.ComponentProvider;
import org.openide.util.NbBundle.Messages;

/** Adds a process, probe, stop rule, detector or view to an experiment, from what is installed. */
@Messages({
    "CTL_add=Add",
    "CTL_add_process=Process",
    "CTL_add_probe=Probe",
    "CTL_add_stop=Stop Rule",
    "CTL_add_detector=Detector",
    "CTL_add_view=View"
})
public final class AddPart extends PartMenu {

    private static final long serialVersionUID = 1L;

    /** Adds parts to that file. */
    public AddPart(ExperimentFile file) {
        super(Bundle.CTL_add(), file);
    }

    @Override
    void fill(JMenu menu, Experiment experiment) {
        fill(menu, Bundle.CTL_add_probe(), ComponentKind.PROBE);
        fill(menu, Bundle.CTL_add_process(), ComponentKind.PROCESS);
        fill(menu, Bundle.CTL_add_stop(), ComponentKind.STOP);
        fill(menu, Bundle.CTL_add_detector(), ComponentKind.DETECTOR);
        fill(menu, Bundle.CTL_add_view(), ComponentKind.VIEW);
    }

    private void fill(JMenu menu, String name, ComponentKind kind) {
        List<ComponentProvider> providers = Components.all(kind);
        if (!providers.isEmpty()) {
            JMenu submenu = new JMenu(name);
            for (ComponentProvider provider : providers) {
                submenu.add(item(provider.displayName(), provider.summary(),
                        experiment -> Composition.add(experiment, kind, provider)));
            }
            menu.add(submenu);
        }
    }
}

package org.brink.project.actions;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.experiment.EditSpec;
import org.brink.api.experiment.Experiment;
import org.brink.project.model.ExperimentFile;
import org.brink.spi.MissingComponents;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;

/** Says which plugins brought the components that an experiment misses, and opens the plugin manager. */
@Messages({
    "CTL_install_missing=Install Missing Plugin…",
    "# {0} - sentences, one a line",
    "MSG_install_missing={0}\n\nOpen the plugin manager?"
})
public final class InstallMissing extends AbstractAction {

    private static final long serialVersionUID = 1L;
    private static final String PLUGIN_MANAGER =
            "Actions/System/org-netbeans-modules-autoupdate-ui-actions-PluginManagerAction.instance";

    private final transient ExperimentFile file;

    private InstallMissing(ExperimentFile file) {
        super(Bundle.CTL_install_missing());
        this.file = file;
    }

    /** The action for an experiment; empty if it misses nothing that is known to have come with a plugin. */
    public static Optional<Action> of(ExperimentFile file) {
        return advice(file).isEmpty() ? Optional.empty() : Optional.of(new InstallMissing(file));
    }

    private static List<String> advice(ExperimentFile file) {
        List<String> advice = new ArrayList<>();
        file.state().experiment().ifPresent(experiment -> collect(experiment, advice));
        return advice;
    }

    private static void collect(Experiment e, List<String> advice) {
        add(ComponentKind.OBJECTIVE, e.objective(), advice);
        add(ComponentKind.INIT, e.init(), advice);
        add(ComponentKind.OPTIMIZER, e.optimizer(), advice);
        e.edits().stream().map(EditSpec::change).filter(EditSpec.Replace.class::isInstance)
                .map(EditSpec.Replace.class::cast)
                .forEach(replace -> add(ComponentKind.OPTIMIZER, replace.optimizer(), advice));
        e.processes().forEach(process -> add(ComponentKind.PROCESS, process.component(), advice));
        e.probes().forEach(probe -> add(ComponentKind.PROBE, probe.component(), advice));
        e.stop().forEach(rule -> add(ComponentKind.STOP, rule, advice));
        e.detectors().forEach(detector -> add(ComponentKind.DETECTOR, detector.component(), advice));
    }

    private static void add(ComponentKind kind, ComponentSpec component, List<String> advice) {
        if (Components.find(kind, component.type()).isPresent()) {
            return;
        }
        for (MissingComponents missing : Lookup.getDefault().lookupAll(MissingComponents.class)) {
            missing.advice(kind, component.type())
                    .ifPresent(text -> advice.add(kind.id() + " " + component.type() + ": " + text + "."));
        }
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Object answer = DialogDisplayer.getDefault().notify(new NotifyDescriptor.Confirmation(
                Bundle.MSG_install_missing(String.join("\n", advice(file))),
                (String) getValue(NAME), NotifyDescriptor.OK_CANCEL_OPTION));
        Action manager = FileUtil.getConfigObject(PLUGIN_MANAGER, Action.class);
        if (NotifyDescriptor.OK_OPTION.equals(answer) && manager != null) {
            manager.actionPerformed(event);
        }
    }
}

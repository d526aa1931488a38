package org.brink.project.palette;

import org.brink.api.component.ComponentKind;
import org.openide.util.NbBundle.Messages;

/** What people call the kinds of components. */
@Messages({
    "KIND_objective=Objectives",
    "KIND_dataset=Data Sets",
    "KIND_init=Initial Points",
    "KIND_optimizer=Optimizers",
    "KIND_schedule=Step-Size Schedules",
    "KIND_process=Processes",
    "KIND_probe=Probes",
    "KIND_stop=Stop Rules",
    "KIND_detector=Event Detectors",
    "KIND_view=Views",
    "KIND_executor=Engines of Sweeps"
})
final class Kinds {

    private Kinds() {
    }

    /** The heading of a kind. */
    static String heading(ComponentKind kind) {
        return switch (kind) {
            case OBJECTIVE -> Bundle.KIND_objective();
            case DATASET -> Bundle.KIND_dataset();
            case INIT -> Bundle.KIND_init();
            case OPTIMIZER -> Bundle.KIND_optimizer();
            case SCHEDULE -> Bundle.KIND_schedule();
            case PROCESS -> Bundle.KIND_process();
            case PROBE -> Bundle.KIND_probe();
            case STOP -> Bundle.KIND_stop();
            case DETECTOR -> Bundle.KIND_detector();
            case VIEW -> Bundle.KIND_view();
            case EXECUTOR -> Bundle.KIND_executor();
        };
    }
}

package org.brink.workbench.check;

import java.util.Optional;
import org.brink.project.api.ExperimentItem;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens the windows of checks. To be used on the event thread. */
public final class Checks {

    private Checks() {
    }

    /** Checks the derivatives of an experiment in its window. */
    public static void open(ExperimentItem experiment) {
        CheckTopComponent window = find(experiment).orElseGet(() -> new CheckTopComponent(experiment));
        if (!window.isOpened()) {
            Mode editor = WindowManager.getDefault().findMode("editor");
            if (editor != null) {
                editor.dockInto(window);
            }
        }
        window.open();
        window.requestActive();
        window.start();
    }

    private static Optional<CheckTopComponent> find(ExperimentItem experiment) {
        for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            if (window instanceof CheckTopComponent check && check.experiment().equals(experiment)) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }
}

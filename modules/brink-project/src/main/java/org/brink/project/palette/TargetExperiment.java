package org.brink.project.palette;

import java.util.Optional;
import org.brink.project.model.ExperimentFile;
import org.openide.util.Lookup;
import org.openide.util.LookupListener;
import org.openide.util.Utilities;

/** The experiment that was selected last, also while another window is at work. */
final class TargetExperiment {

    private final Lookup.Result<ExperimentFile> selected =
            Utilities.actionsGlobalContext().lookupResult(ExperimentFile.class);
    private final LookupListener listener = event -> look();
    private final Runnable changed;
    private Optional<ExperimentFile> file = Optional.empty();

    /** Calls back on the event thread when another experiment is selected. */
    TargetExperiment(Runnable changed) {
        this.changed = changed;
    }

    void start() {
        selected.addLookupListener(listener);
        look();
    }

    void stop() {
        selected.removeLookupListener(listener);
    }

    /** The experiment; empty before the first was selected. */
    Optional<ExperimentFile> file() {
        return file;
    }

    private void look() {
        selected.allInstances().stream().findFirst().ifPresent(found -> {
            if (file.filter(found::equals).isEmpty()) {
                file = Optional.of(found);
                changed.run();
            }
        });
    }
}

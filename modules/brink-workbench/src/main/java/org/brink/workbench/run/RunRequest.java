package org.brink.workbench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.brink.store.project.ProjectFolder;

/**
 * What a person asked for.
 *
 * @param project where the run folder is made
 * @param file the experiment file
 * @param changes {@code path=value} for parameters that differ from the file
 * @param onStarted called on the thread of the run when the run folder exists
 */
public record RunRequest(ProjectFolder project, Path file, List<String> changes, Consumer<ActiveRun> onStarted) {

    public RunRequest {
        changes = List.copyOf(changes);
    }
}

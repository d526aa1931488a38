package org.brink.project.api;

import java.nio.file.Path;
import java.util.Objects;
import org.brink.store.project.ProjectFolder;

/**
 * An experiment of a project. Found in the lookups of nodes. Equal to every other item of the same experiment file.
 *
 * @param project the project that it belongs to
 * @param file the experiment file
 */
public record ExperimentItem(ProjectFolder project, Path file) {

    public ExperimentItem {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(file, "file");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExperimentItem that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}

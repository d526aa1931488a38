package org.brink.project.api;

import java.nio.file.Path;
import java.util.Objects;
import org.brink.store.project.ProjectFolder;

/**
 * A comparison of a project. Found in the lookups of nodes. Equal to every other item of the same comparison file.
 *
 * @param project the project that it belongs to
 * @param file the comparison file
 */
public record ComparisonItem(ProjectFolder project, Path file) {

    public ComparisonItem {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(file, "file");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparisonItem that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}

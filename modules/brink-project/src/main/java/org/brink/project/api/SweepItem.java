package org.brink.project.api;

import java.nio.file.Path;
import java.util.Objects;
import org.brink.store.project.ProjectFolder;

/**
 * A sweep of a project. Found in the lookups of nodes. Equal to every other item of the same sweep folder.
 *
 * @param project the project that it belongs to
 * @param folder the sweep folder
 */
public record SweepItem(ProjectFolder project, Path folder) {

    public SweepItem {
        Objects.requireNonNull(project, "project");
        folder = folder.toAbsolutePath().normalize();
    }

    /** The name of the sweep, which is that of its folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SweepItem that && folder.equals(that.folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}

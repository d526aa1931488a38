package org.brink.project.api;

import java.nio.file.Path;
import java.util.Objects;
import org.brink.store.project.ProjectFolder;

/**
 * A run of a project. Found in the lookups of nodes. Equal to every other item of the same run folder.
 *
 * @param project the project that it belongs to
 * @param folder the run folder
 */
public record RunItem(ProjectFolder project, Path folder) {

    public RunItem {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(folder, "folder");
    }

    /** The id of the run, which is the name of its folder. */
    public String id() {
        return folder.getFileName().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunItem that && folder.equals(that.folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}

package org.brink.project.api;

import java.nio.file.Path;
import java.util.Objects;
import org.brink.store.project.ProjectFolder;

/**
 * A stored map or bifurcation diagram of a project. Found in the lookups of nodes. Equal to every other item of the
 * same folder.
 *
 * @param project the project that it belongs to
 * @param folder the folder of the map
 */
public record MapItem(ProjectFolder project, Path folder) {

    public MapItem {
        Objects.requireNonNull(project, "project");
        folder = folder.toAbsolutePath().normalize();
    }

    /** The name of the map, which is that of its folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapItem that && folder.equals(that.folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}

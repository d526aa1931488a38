package org.brink.workbench.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.maps.MapFolder;
import org.brink.maps.StoredMap;
import org.brink.project.api.ExperimentItem;
import org.brink.project.api.MapItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.project.ProjectFolder;

/**
 * Where the experiment of a window comes from.
 *
 * @param project the project around it
 * @param experiment the experiment file; empty for a window of a stored map
 * @param map the folder of the map that is opened; empty for a window of an experiment
 */
record MapSource(ProjectFolder project, Optional<Path> experiment, Optional<Path> map) {

    static MapSource of(ExperimentItem item) {
        return new MapSource(item.project(), Optional.of(item.file().toAbsolutePath().normalize()), Optional.empty());
    }

    static MapSource of(MapItem item) {
        return new MapSource(item.project(), Optional.empty(), Optional.of(item.folder()));
    }

    /** What windows call it. */
    String name() {
        String file = path().getFileName().toString();
        return file.endsWith(ExperimentDocument.SUFFIX)
                ? file.substring(0, file.length() - ExperimentDocument.SUFFIX.length()) : file;
    }

    /** The file or folder. */
    Path path() {
        return experiment.or(() -> map).orElseThrow();
    }

    /** Where file names in the experiment are looked for: a stored map does not say, and is taken for the project's. */
    Path folder() {
        return experiment.map(Path::getParent).orElse(project.root());
    }

    /** Reads the experiment as it is now. Not for the event thread. */
    Experiment read() throws IOException {
        return experiment.isPresent() ? ExperimentDocument.readChecked(experiment.get()).withoutSweep()
                : MapFolder.read(map.orElseThrow()).experiment();
    }

    /** Reads the stored map of a window that shows one. */
    Optional<StoredMap> stored() {
        return map.map(MapFolder::read);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapSource that && path().equals(that.path());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path());
    }
}

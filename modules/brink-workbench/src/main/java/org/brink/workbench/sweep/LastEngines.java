package org.brink.workbench.sweep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.prefs.Preferences;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Executors;

/** The engine that was used last in each project; the first that is installed, which is this machine, before that. */
final class LastEngines {

    private static final String NODE = "engines";

    private final Preferences preferences;

    LastEngines(Preferences preferences) {
        this.preferences = preferences.node(NODE);
    }

    /** The type of the engine that was used last in a project; one that is no longer installed counts for nothing. */
    String of(ProjectFolder project) {
        Optional<String> last = Optional.ofNullable(preferences.get(key(project), null));
        return last.filter(type -> Executors.all().stream().anyMatch(engine -> engine.type().equals(type)))
                .orElseGet(() -> Executors.all().stream().findFirst().map(ExecutorProvider::type).orElseThrow());
    }

    /** Remembers what was used. */
    void used(ProjectFolder project, String type) {
        preferences.put(key(project), type);
    }

    /** Paths are too long for keys. */
    private static String key(ProjectFolder project) {
        Path root = project.root().toAbsolutePath().normalize();
        return UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}

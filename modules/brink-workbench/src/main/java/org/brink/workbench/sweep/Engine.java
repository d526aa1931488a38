package org.brink.workbench.sweep;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Executors;
import org.brink.sweeps.SweepEngine;
import org.brink.sweeps.SweepFolder;

/**
 * What runs the cells of a sweep, with its settings.
 *
 * @param provider the engine
 * @param params its settings, as they stand in the project
 */
public record Engine(ExecutorProvider provider, Map<String, Object> params) {

    /** The engine of a type, with the settings that the project has for it, or else its defaults. */
    static Engine of(String type, ProjectFolder project) {
        ExecutorProvider provider = Executors.require(type, "engine");
        return new Engine(provider, project.cluster().filter(spec -> spec.type().equals(type))
                .map(ComponentSpec::params).orElse(Map.of()));
    }

    /** The engine that a sweep was run on last, with the settings of that time, if it is still installed. */
    static Optional<Engine> last(SweepFolder folder) throws IOException {
        return SweepEngine.last(folder).flatMap(spec -> Executors.all().stream()
                .filter(provider -> provider.type().equals(spec.type())).findFirst()
                .map(provider -> new Engine(provider, spec.params())));
    }

    /** The engine as documents have it. */
    ComponentSpec spec() {
        return new ComponentSpec(provider.type(), params);
    }

    /**
     * What does the work.
     *
     * @throws InvalidInput if the settings cannot be used
     */
    SweepExecutor executor() {
        return Executors.create(provider, params, ProjectFolder.FILE + ": cluster.params");
    }

    /** What people call it. */
    String name() {
        return provider.displayName();
    }

    /** Whether it goes on when the workbench is left. */
    boolean goesOnByItself() {
        return provider.goesOnByItself();
    }
}

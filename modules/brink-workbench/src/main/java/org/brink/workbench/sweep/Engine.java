package org.brink.workbench.sweep;

import java.util.Map;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Executors;

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

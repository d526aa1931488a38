package org.brink.workbench.sweep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Executors;

/**
 * An engine that can be chosen, or the reason why it cannot.
 *
 * @param engine the engine, with the settings of the project
 * @param unavailable why it cannot be used; empty if it can
 */
record EngineOffer(Engine engine, Optional<String> unavailable) {

    /** All engines that are installed, for a project; looks at the machine. */
    static List<EngineOffer> all(ProjectFolder project) {
        return Executors.all().stream().map(provider -> new EngineOffer(Engine.of(provider.type(), project),
                provider.unavailable())).toList();
    }

    /** The offer that is chosen at first: the one of that type if it can be used, or else the first that can. */
    static Optional<EngineOffer> first(List<EngineOffer> offers, String type) {
        return offers.stream().filter(EngineOffer::available)
                .filter(offer -> offer.type().equals(type)).findFirst()
                .or(() -> offers.stream().filter(EngineOffer::available).findFirst());
    }

    boolean available() {
        return unavailable.isEmpty();
    }

    String type() {
        return engine.provider().type();
    }

    /** What is wrong with settings; nothing if they can be used. */
    List<Problem> problems(Map<String, Object> params) {
        ExecutorProvider provider = engine.provider();
        try {
            Settings settings = Executors.settings(provider, params, "params");
            provider.create(settings);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.problems();
        }
    }
}

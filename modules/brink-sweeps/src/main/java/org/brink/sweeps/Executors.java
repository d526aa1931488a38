package org.brink.sweeps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.openide.util.Lookup;

/** The executors that are installed, in the platform or on a plain classpath. */
public final class Executors {

    private Executors() {
    }

    /** All of them, by declared position. */
    public static List<ExecutorProvider> all() {
        return List.copyOf(Lookup.getDefault().lookupAll(ExecutorProvider.class));
    }

    /**
     * The executors of a type.
     *
     * @param path where the type was given
     * @throws InvalidInput if there is none
     */
    public static ExecutorProvider require(String type, String path) {
        return all().stream().filter(provider -> provider.type().equals(type)).findFirst()
                .orElseThrow(() -> new InvalidInput(new Problem(path, Problem.show(type),
                        "one of " + String.join(", ", all().stream().map(ExecutorProvider::type).toList()))));
    }

    /**
     * Checks settings.
     *
     * @param path where the settings stand
     * @throws InvalidInput listing everything that is wrong
     */
    public static Settings settings(ExecutorProvider provider, Map<String, Object> raw, String path) {
        List<Problem> problems = new ArrayList<>();
        Settings settings = provider.schema().resolve(raw, path, problems);
        InvalidInput.throwIfAny(problems);
        return settings;
    }

    /**
     * Makes an executor.
     *
     * @param path where the settings stand
     * @throws InvalidInput listing everything that is wrong
     */
    public static SweepExecutor create(ExecutorProvider provider, Map<String, Object> raw, String path) {
        return provider.create(settings(provider, raw, path));
    }
}

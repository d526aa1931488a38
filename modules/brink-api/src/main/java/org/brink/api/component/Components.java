package org.brink.api.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.MissingComponents;
import org.openide.util.Lookup;

/**
 * The registry of all components that are installed, in the platform or on a plain classpath.
 *
 * <p>Nothing is cached here: {@link Lookup} keeps providers and follows plugins that come and go.
 */
public final class Components {

    private Components() {
    }

    /** All providers of a kind, by declared position. */
    public static List<ComponentProvider> all(ComponentKind kind) {
        return List.copyOf(Lookup.getDefault().lookupAll(kind.providerType()));
    }

    /** The provider of that kind and type. */
    public static Optional<ComponentProvider> find(ComponentKind kind, String type) {
        for (ComponentProvider provider : Lookup.getDefault().lookupAll(kind.providerType())) {
            if (provider.type().equals(type)) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the provider of a component and checks its parameters, nested components included.
     *
     * @param path where the component stands in the document
     * @param problems receives everything that is wrong
     * @return empty if the type is not installed; the settings are only to be used when no problem was added
     */
    public static Optional<Resolved> resolve(ComponentKind kind, ComponentSpec spec, String path,
            List<? super Problem> problems) {
        Optional<ComponentProvider> provider = find(kind, spec.type());
        if (provider.isEmpty()) {
            List<String> known = new ArrayList<>();
            all(kind).forEach(p -> known.add(p.type()));
            problems.add(new Problem(path + ".type", Problem.show(spec.type()),
                    "an installed " + kind.id() + ": " + String.join(", ", known) + advice(kind, spec.type())));
            return Optional.empty();
        }
        List<Problem> found = new ArrayList<>();
        Settings settings = provider.get().schema().resolve(spec.params(), path + ".params", found);
        if (found.isEmpty()) {
            for (Parameter<?> parameter : provider.get().schema().parameters()) {
                if (parameter.type() instanceof ComponentType nested) {
                    ComponentSpec inner = (ComponentSpec) settings.get(parameter);
                    resolve(nested.kind(), inner, path + ".params." + parameter.name(), found);
                }
            }
        }
        problems.addAll(found);
        return Optional.of(new Resolved(provider.get(), settings));
    }

    private static String advice(ComponentKind kind, String type) {
        for (MissingComponents missing : Lookup.getDefault().lookupAll(MissingComponents.class)) {
            Optional<String> advice = missing.advice(kind, type);
            if (advice.isPresent()) {
                return "; " + advice.get();
            }
        }
        return "";
    }

    /**
     * Finds the provider of a component and checks its parameters.
     *
     * @throws InvalidInput listing everything that is wrong
     */
    public static Resolved require(ComponentKind kind, ComponentSpec spec, String path) {
        List<Problem> problems = new ArrayList<>();
        Optional<Resolved> resolved = resolve(kind, spec, path, problems);
        InvalidInput.throwIfAny(problems);
        return resolved.orElseThrow();
    }

    /**
     * Checks a component like {@link #resolve} and fills in every default, in nested components too.
     *
     * @return the component with all parameters in the order of its schema; as it was if something is wrong with it
     */
    public static ComponentSpec completed(ComponentKind kind, ComponentSpec spec, String path,
            List<? super Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Optional<Resolved> resolved = resolve(kind, spec, path, found);
        problems.addAll(found);
        return found.isEmpty() ? completed(resolved.orElseThrow(), spec.type()) : spec;
    }

    private static ComponentSpec completed(Resolved resolved, String type) {
        Map<String, Object> params = resolved.settings().toRaw();
        for (Parameter<?> parameter : resolved.provider().schema().parameters()) {
            if (parameter.type() instanceof ComponentType nested) {
                ComponentSpec inner = (ComponentSpec) resolved.settings().get(parameter);
                ComponentSpec full = completed(nested.kind(), inner, parameter.name(), new ArrayList<>());
                params.put(parameter.name(), nested.toRaw(full));
            }
        }
        return new ComponentSpec(type, params);
    }

    /**
     * A provider together with checked settings.
     *
     * @param provider makes the component
     * @param settings values for its schema
     */
    public record Resolved(ComponentProvider provider, Settings settings) {

        /** The provider as the interface of its kind. */
        public <P extends ComponentProvider> P provider(Class<P> type) {
            return type.cast(provider);
        }
    }
}

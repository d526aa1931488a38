package org.brink.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;

/** Finds the providers of an experiment, remembers whom to cite, and gives errors in making components their place. */
final class ComponentMaker {

    private final Map<String, Citation> citations = new LinkedHashMap<>();

    /** The provider and settings of a component whose parameters have been checked. */
    Components.Resolved find(ComponentRef ref, ComponentSpec spec) {
        Components.Resolved resolved = Components.require(ref.kind(), spec, ref.path());
        cite(resolved);
        return resolved;
    }

    private void cite(Components.Resolved resolved) {
        resolved.provider().citations().forEach(citation -> citations.putIfAbsent(citation.key(), citation));
        for (Parameter<?> parameter : resolved.provider().schema().parameters()) {
            if (parameter.type() instanceof ComponentType nested) {
                ComponentSpec inner = (ComponentSpec) resolved.settings().get(parameter);
                cite(Components.require(nested.kind(), inner, parameter.name()));
            }
        }
    }

    /** The sources of everything that was found, each once. */
    List<Citation> citations() {
        return List.copyOf(citations.values());
    }

    /**
     * Lets a provider make its component.
     *
     * @throws InvalidInput if the component does not fit the experiment; with paths into the experiment
     * @throws ComponentFailure if the provider has a fault
     */
    static <T> T make(ComponentRef ref, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidInput e) {
            throw placed(e, ref);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            throw new ComponentFailure(ref.named() + " could not be made: it " + ComponentFailure.describe(e), e);
        }
    }

    /** Providers do not know where their component stands; their paths begin at it, or at its parameters. */
    private static InvalidInput placed(InvalidInput e, ComponentRef ref) {
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : e.problems()) {
            problems.add(new Problem(placed(problem.path(), ref.path()), problem.found(), problem.expected()));
        }
        InvalidInput placed = new InvalidInput(problems);
        placed.initCause(e);
        return placed;
    }

    private static String placed(String path, String at) {
        if (path.isEmpty()) {
            return at;
        }
        if (path.equals(at) || path.startsWith(at + ".")) {
            return path;
        }
        return path.equals("params") || path.startsWith("params.") ? at + "." + path : at + ".params." + path;
    }

    /** A reference for messages. */
    static ComponentRef ref(ComponentKind kind, ComponentSpec spec, String path) {
        return new ComponentRef(kind, spec.type(), path);
    }
}

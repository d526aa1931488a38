package org.brink.maps.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Mismatch;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.store.document.ExperimentDocument;

/**
 * A place of an experiment that holds a number. Numbers of objective, initial point and optimizer are replaced without
 * a detour over the document, because maps have thousands of cells.
 */
final class ParameterPath {

    private static final Pattern DIRECT = Pattern.compile(
            "(objective|init|optimizer)\\.params\\.([A-Za-z][A-Za-z0-9]*)(?:\\[(\\d+)\\])?");

    private final String path;
    private final Optional<Direct> direct;

    private ParameterPath(String path) {
        this.path = path;
        Matcher matcher = DIRECT.matcher(path);
        direct = matcher.matches() ? Optional.of(new Direct(ComponentKind.valueOf(matcher.group(1).toUpperCase(
                Locale.ROOT)), matcher.group(2), matcher.group(3) == null ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group(3))))) : Optional.empty();
    }

    /** A parameter of a component that an experiment has one of, or an entry of a list that is its value. */
    private record Direct(ComponentKind kind, String name, OptionalInt index) {
    }

    /**
     * A path into an experiment.
     *
     * @param experiment with all defaults filled in
     * @throws InvalidInput if there is no number at that place
     */
    static ParameterPath of(Experiment experiment, String path) {
        ParameterPath found = new ParameterPath(path);
        Optional<Object> at = found.in(experiment);
        if (at.isEmpty() || !(at.get() instanceof Number)) {
            throw new InvalidInput(new Problem(path, at.map(Problem::show).orElse("nothing"),
                    "the path of a number in the experiment, such as optimizer.params.stepSize"));
        }
        return found;
    }

    private Optional<Object> in(Experiment experiment) {
        if (direct.isEmpty()) {
            return ExperimentDocument.get(experiment, path);
        }
        Object value = spec(experiment).params().get(direct.get().name());
        OptionalInt index = direct.get().index();
        if (index.isEmpty()) {
            return Optional.ofNullable(value);
        }
        return value instanceof List<?> list && index.getAsInt() < list.size() ? Optional.of(list.get(
                index.getAsInt())) : Optional.empty();
    }

    private ComponentSpec spec(Experiment experiment) {
        return switch (direct.orElseThrow().kind()) {
            case OBJECTIVE -> experiment.objective();
            case INIT -> experiment.init();
            default -> experiment.optimizer();
        };
    }

    /** Whether the number belongs to objective, initial point or optimizer, rather than to a component of theirs. */
    boolean direct() {
        return direct.isPresent();
    }

    /** Whether the number belongs to the component of that kind. */
    boolean of(ComponentKind kind) {
        return direct.isPresent() && direct.get().kind() == kind;
    }

    /**
     * The settings of the component with another number at that place, which is {@link #direct()}.
     *
     * @throws InvalidInput if the number is out of its range
     */
    Settings with(Settings settings, double value) {
        Direct place = direct.orElseThrow();
        Object raw = value;
        if (place.index().isPresent()) {
            Parameter<?> parameter = settings.schema().find(place.name()).orElseThrow();
            raw = changed((List<?>) settings.get(parameter), place.index().getAsInt(), value);
        }
        try {
            return settings.with(place.name(), raw);
        } catch (Mismatch mismatch) {
            throw new InvalidInput(new Problem(place.kind().id() + ".params." + place.name(), Problem.show(raw),
                    mismatch.getMessage()));
        }
    }

    /** The experiment with another number at that place. */
    Experiment with(Experiment experiment, double value) {
        if (direct.isEmpty()) {
            return ExperimentDocument.set(experiment, path, value);
        }
        ComponentSpec changed = changed(spec(experiment), direct.get(), value);
        return switch (direct.get().kind()) {
            case OBJECTIVE -> experiment.withObjective(changed);
            case INIT -> experiment.withInit(changed);
            default -> experiment.withOptimizer(changed);
        };
    }

    private static ComponentSpec changed(ComponentSpec spec, Direct place, double value) {
        return spec.with(place.name(), place.index().isEmpty() ? value
                : changed((List<?>) spec.params().get(place.name()), place.index().getAsInt(), value));
    }

    private static List<Object> changed(List<?> list, int index, double value) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, value);
        return changed;
    }
}

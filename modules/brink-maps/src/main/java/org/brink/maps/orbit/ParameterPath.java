package org.brink.maps.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.document.ExperimentDocument;

/**
 * A place of an experiment that holds a number. Numbers of objective, initial point and optimizer are replaced without
 * a detour over the document, because maps have thousands of cells.
 */
final class ParameterPath {

    private static final Pattern DIRECT = Pattern.compile(
            "(objective|init|optimizer)\\.params\\.([A-Za-z][A-Za-z0-9]*)(?:\\[(\\d+)\\])?");

    private final String path;
    private final Optional<Matcher> direct;

    private ParameterPath(String path) {
        this.path = path;
        Matcher matcher = DIRECT.matcher(path);
        direct = matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /**
     * A path into an experiment.
     *
     * @param experiment with all defaults filled in
     * @throws InvalidInput if there is no number at that place
     */
    static ParameterPath of(Experiment experiment, String path) {
        Optional<Object> at = ExperimentDocument.get(experiment, path);
        if (at.isEmpty() || !(at.get() instanceof Number)) {
            throw new InvalidInput(new Problem(path, at.map(Problem::show).orElse("nothing"),
                    "the path of a number in the experiment, such as optimizer.params.stepSize"));
        }
        return new ParameterPath(path);
    }

    /** The experiment with another number at that place. */
    Experiment with(Experiment experiment, double value) {
        if (direct.isEmpty()) {
            return ExperimentDocument.set(experiment, path, value);
        }
        String name = direct.get().group(2);
        Optional<Integer> index = Optional.ofNullable(direct.get().group(3)).map(Integer::valueOf);
        return switch (direct.get().group(1)) {
            case "objective" -> experiment.withObjective(changed(experiment.objective(), name, index, value));
            case "init" -> experiment.withInit(changed(experiment.init(), name, index, value));
            default -> experiment.withOptimizer(changed(experiment.optimizer(), name, index, value));
        };
    }

    private static ComponentSpec changed(ComponentSpec spec, String name, Optional<Integer> index, double value) {
        if (index.isEmpty()) {
            return spec.with(name, value);
        }
        List<Object> list = new ArrayList<>((List<?>) spec.params().get(name));
        list.set(index.get(), value);
        return spec.with(name, list);
    }
}

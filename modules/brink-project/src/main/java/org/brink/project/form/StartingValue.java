package org.brink.project.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.spi.objective.ObjectiveProvider;

/**
 * Values to start from when a component is chosen that demands parameters. A wrong guess is easily mended; an
 * experiment that cannot be saved until several fields are filled in is not.
 */
final class StartingValue {

    private StartingValue() {
    }

    /** A raw value that the parameter accepts; empty if none suggests itself. */
    static Optional<Object> of(Parameter<?> parameter, Experiment experiment) {
        if (parameter.type() instanceof ComponentType nested) {
            return Components.all(nested.kind()).stream().findFirst()
                    .map(provider -> Parts.raw(ComponentSpec.of(provider.type())));
        }
        return switch (parameter.type().id()) {
            case "real" -> number(parameter.range()).map(Object.class::cast);
            case "integer" -> number(parameter.range()).map(value -> (Object) (long) Math.ceil(value));
            case "reals" -> number(parameter.range()).map(
                    value -> new ArrayList<Object>(Collections.nCopies(dimension(experiment), value)));
            case "integers" -> number(parameter.range()).map(value -> List.<Object>of((long) Math.ceil(value)));
            case "boolean" -> Optional.of(Boolean.FALSE);
            case "choice" -> Optional.of(parameter.choices().get(0).value());
            // no file is likelier than another: a name that says what is missing
            case "file" -> Optional.of("name-of-a-file");
            default -> Optional.empty();
        };
    }

    private static Optional<Double> number(Range range) {
        double middle = (range.low() + range.high()) / 2;
        return DoubleStream.of(1, 0, range.low(), range.high(), middle, range.low() + 1)
                .filter(Double::isFinite).filter(range::contains).boxed().findFirst();
    }

    /** The number of coordinates of the objective; 1 if it cannot be made as it stands. */
    private static int dimension(Experiment e) {
        try {
            Components.Resolved resolved =
                    Components.require(ComponentKind.OBJECTIVE, e.objective(), "objective");
            CreationContext context = new CreationContext(Path.of(""), e.seed(), e.steps(), e.precision());
            return resolved.provider(ObjectiveProvider.class).create(resolved.settings(), context).dimension();
        } catch (InvalidInput unusable) {
            return 1;
        }
    }
}

package org.brink.engine.stability;

import java.nio.file.Path;
import java.util.Arrays;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.filter.Edge;
import org.brink.api.filter.LinearFilter;
import org.brink.api.filter.StabilityRegion;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;

/**
 * A descent w' = ρw − P⁻¹m with m from a linear filter.
 *
 * @param filter Q
 * @param retention ρ in (0, 1]
 * @param edge where it leaves the region of stability, with the step size inside P
 */
public record FilteredDescent(LinearFilter filter, double retention, Edge edge) {

    /**
     * The filter that an optimizer has at a step.
     *
     * @param spec the optimizer and those of its parameters that differ from the default
     * @param step at least 0; matters where momentum or weight decay change with time
     * @throws InvalidInput about {@code optimizer}: it is not installed, a parameter does not fit, or its direction is
     *     no linear filter of the gradients
     */
    public static FilteredDescent of(ComponentSpec spec, long step) {
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, spec, "optimizer");
        CreationContext context = new CreationContext(Path.of(""), 0, Math.max(1, step + 1), Precision.FLOAT64);
        Optimizer optimizer = found.provider(OptimizerProvider.class).create(new UnitParabola(), found.settings(),
                context);
        LinearFilter filter = optimizer.filter(step).orElseThrow(() -> new InvalidInput(new Problem("optimizer",
                Problem.show(spec.type()), "an optimizer whose direction is a linear filter of the gradients; the "
                        + "threshold of this one depends on the gradients themselves and is measured in a run")));
        double retention = optimizer.retention(step);
        return new FilteredDescent(filter, retention, filter.edge(retention));
    }

    /**
     * A filter by its coefficients.
     *
     * @param numerator b₀, b₁ … in ascending powers of z⁻¹
     * @param denominator a₀, a₁ … in ascending powers of z⁻¹
     * @param retention ρ
     * @throws InvalidInput about {@code numerator}, {@code denominator} or {@code retention}: there is no such filter,
     *     or no step size with which it is stable
     */
    public static FilteredDescent of(double[] numerator, double[] denominator, double retention) {
        if (!(retention > 0 && retention <= 1)) {
            throw wrong("retention", Double.toString(retention), "a number > 0 and <= 1");
        }
        if (numerator.length == 0 || !Arrays.stream(numerator).allMatch(Double::isFinite)) {
            throw wrong("numerator", Arrays.toString(numerator), "finite coefficients, at least one");
        }
        if (denominator.length == 0 || denominator[0] == 0
                || !Arrays.stream(denominator).allMatch(Double::isFinite)) {
            throw wrong("denominator", Arrays.toString(denominator), "finite coefficients, the first of them not 0");
        }
        LinearFilter filter = LinearFilter.of(numerator, denominator);
        if (!filter.forgets()) {
            throw wrong("denominator", Arrays.toString(denominator),
                    "coefficients of a filter that forgets: all poles inside the unit circle");
        }
        if (!(filter.gain() > 0)) {
            throw wrong("numerator", Arrays.toString(numerator),
                    "coefficients with a positive gain Q(1); with this filter no step size is stable");
        }
        return new FilteredDescent(filter, retention, filter.edge(retention));
    }

    private static InvalidInput wrong(String where, String found, String expected) {
        return new InvalidInput(new Problem(where, found, expected));
    }

    /** All complex s at which the descent is stable. */
    public StabilityRegion region() {
        return new StabilityRegion(filter, retention);
    }
}

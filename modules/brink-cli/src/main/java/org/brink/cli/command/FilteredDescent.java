package org.brink.cli.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.filter.Edge;
import org.brink.api.filter.LinearFilter;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;

/**
 * A descent w' = ρw − P⁻¹m with m from a linear filter, as asked for on the command line.
 *
 * @param filter Q
 * @param retention ρ
 * @param edge where it leaves the region of stability
 */
record FilteredDescent(LinearFilter filter, double retention, Edge edge) {

    /** The filter of an optimizer at a step. */
    static FilteredDescent of(String type, List<String> changes, long step, Session session) {
        Map<String, Object> params = new LinkedHashMap<>();
        for (String change : changes) {
            Assignment assignment = Assignment.parse(change);
            params.put(assignment.path(), assignment.raw());
        }
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, new ComponentSpec(type, params),
                "optimizer");
        CreationContext context = new CreationContext(session.resolve("."), 0, Math.max(1, step + 1),
                Precision.FLOAT64);
        Optimizer optimizer = found.provider(OptimizerProvider.class).create(new UnitParabola(), found.settings(),
                context);
        LinearFilter filter = optimizer.filter(step).orElseThrow(() -> BadInput.option("OPTIMIZER",
                Problem.show(type), "an optimizer whose direction is a linear filter of the gradients; the threshold "
                        + "of this one depends on the gradients themselves and is measured in a run"));
        double retention = optimizer.retention(step);
        return new FilteredDescent(filter, retention, filter.edge(retention));
    }

    /** A filter by its coefficients. */
    static FilteredDescent of(double[] numerator, double[] denominator, Double givenRetention) {
        double retention = givenRetention == null ? 1 : givenRetention;
        if (!(retention > 0 && retention <= 1)) {
            throw BadInput.option("--retention", Double.toString(retention), "a number > 0 and <= 1");
        }
        LinearFilter filter;
        try {
            filter = LinearFilter.of(numerator, denominator);
        } catch (IllegalArgumentException e) {
            throw BadInput.option("--denominator", Arrays.toString(denominator),
                    "finite coefficients, the first of them not 0");
        }
        if (!filter.forgets()) {
            throw BadInput.option("--denominator", Arrays.toString(denominator),
                    "coefficients of a filter that forgets: all poles inside the unit circle");
        }
        if (!(filter.gain() > 0)) {
            throw BadInput.option("--numerator", Arrays.toString(numerator),
                    "coefficients with a positive gain Q(1); with this filter no step size is stable");
        }
        return new FilteredDescent(filter, retention, filter.edge(retention));
    }
}

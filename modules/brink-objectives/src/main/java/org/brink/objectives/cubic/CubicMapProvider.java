package org.brink.objectives.cubic;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Objective {@code cubic-map}: gradient descent with step size 1 is z' = z³ + (a−2)z² + (1−2a)z. */
@ServiceProvider(service = ObjectiveProvider.class, position = 250)
public final class CubicMapProvider implements ObjectiveProvider {

    static final Parameter<Double> A = Parameter.real("a", "Parameter of the map, to which the sharpness at the "
            + "minimum z = 0 is proportional. With step size 1 descent is monotonic up to 2√2 − 2, a catapult up to 1, "
            + "periodic up to about 1.3, chaotic up to 2 (where the Lyapunov exponent is ln 3), and diverges above.")
            .withRange(Range.POSITIVE).withDefault(2.0);

    @Override
    public String type() {
        return "cubic-map";
    }

    @Override
    public String displayName() {
        return "Cubic map";
    }

    @Override
    public String summary() {
        return "L = az² − ⅓(a−2)z³ − ¼z⁴, on which gradient descent with step size 1 is a cubic map, from stability to "
                + "chaos.";
    }

    @Override
    public Schema schema() {
        return Schema.of(A);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("chen2024chaos",
                "Xuxing Chen and Krishnakumar Balasubramanian and Promit Ghosal and Bhavya Agrawalla",
                "From Stability to Chaos: Analyzing Gradient Descent Dynamics in Quadratic Regression", "TMLR", 2024));
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        return new CubicMap(settings.get(A));
    }
}

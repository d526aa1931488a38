package org.brink.objectives.init;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.openide.util.lookup.ServiceProvider;

/** Initial point {@code tied}: two numbers, repeated over the coordinates in a pattern. */
@ServiceProvider(service = InitProvider.class, position = 200)
public final class TiedProvider implements InitProvider {

    static final Parameter<Double> X = Parameter.real("x", "Value of the coordinates marked x in the pattern.");

    static final Parameter<Double> Y = Parameter.real("y", "Value of the coordinates marked y in the pattern.");

    static final Parameter<String> PATTERN = Parameter
            .text("pattern", "Letters x and y, repeated over the coordinates: \"xy\" gives (x, y, x, y) in four "
                    + "dimensions, \"xyy\" gives (x, y, y) in three.")
            .withDefault("xy");

    @Override
    public String type() {
        return "tied";
    }

    @Override
    public String displayName() {
        return "Tied";
    }

    @Override
    public String summary() {
        return "Two numbers, repeated over the coordinates in a pattern.";
    }

    @Override
    public Schema schema() {
        return Schema.of(X, Y, PATTERN);
    }

    @Override
    public double[] create(Objective objective, Settings settings, CreationContext context) {
        String pattern = settings.get(PATTERN);
        int n = objective.dimension();
        if (!pattern.matches("[xy]+")) {
            throw new InvalidInput(new Problem("init.params.pattern", Problem.show(pattern),
                    "at least one letter, each x or y"));
        }
        if (n % pattern.length() != 0) {
            throw new InvalidInput(new Problem("init.params.pattern",
                    Problem.show(pattern) + " with " + Counts.of(pattern.length(), "letter"),
                    "a number of letters that divides the " + Counts.of(n, "coordinate") + " of the objective"));
        }
        double[] point = new double[n];
        for (int i = 0; i < n; i++) {
            point[i] = settings.get(pattern.charAt(i % pattern.length()) == 'x' ? X : Y);
        }
        return point;
    }
}

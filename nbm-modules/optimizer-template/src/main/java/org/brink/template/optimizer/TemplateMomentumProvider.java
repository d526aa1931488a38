package org.brink.template.optimizer;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code template-momentum}. */
@ServiceProvider(service = OptimizerProvider.class, position = 10_000)
public final class TemplateMomentumProvider implements OptimizerProvider {

    static final Parameter<Double> STEP_SIZE = Parameter
            .real("stepSize", "Step size η. Training is at the edge of stability when sharpness meets (2+2β)/η.")
            .withRange(Range.POSITIVE).withDefault(0.1).withLogScale();

    static final Parameter<Double> BETA = Parameter
            .real("beta", "Momentum β: the part of the last step that is kept.")
            .withRange(new Range(0, true, 1, false)).withDefault(0.9);

    private static final Citation POLYAK = Citation.paper("polyak1964methods", "Boris T. Polyak",
            "Some methods of speeding up the convergence of iteration methods",
            "USSR Computational Mathematics and Mathematical Physics 4(5)", 1964);

    @Override
    public String type() {
        return "template-momentum";
    }

    @Override
    public String displayName() {
        return "Template momentum";
    }

    @Override
    public String summary() {
        return "m' = βm + ∇L(w), w' = w − ηm', at the edge of stability when sharpness is (2+2β)/η.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEP_SIZE, BETA);
    }

    @Override
    public List<Citation> citations() {
        return List.of(POLYAK);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return new TemplateMomentum(objective.dimension(), settings.get(STEP_SIZE), settings.get(BETA));
    }
}

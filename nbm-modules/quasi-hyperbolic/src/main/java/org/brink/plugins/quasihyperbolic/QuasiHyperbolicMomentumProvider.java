package org.brink.plugins.quasihyperbolic;

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

/** Optimizer {@code qhm}. */
@ServiceProvider(service = OptimizerProvider.class, position = 10_100)
public final class QuasiHyperbolicMomentumProvider implements OptimizerProvider {

    static final Parameter<Double> STEP_SIZE = Parameter.real("stepSize",
            "Step size η. Training is at the edge of stability when sharpness meets 2(1+β)/((1+β−2νβ)η).")
            .withRange(Range.POSITIVE).withDefault(0.1).withLogScale();

    static final Parameter<Double> BETA = Parameter
            .real("beta", "Decay β of the moving average of gradients.")
            .withRange(new Range(0, true, 1, false)).withDefault(0.999);

    static final Parameter<Double> NU = Parameter
            .real("nu", "Weight ν of the moving average; the gradient itself has 1 − ν.")
            .withRange(new Range(0, true, 1, true)).withDefault(0.7);

    private static final Citation MA_YARATS = Citation.paper("ma2019quasi", "Jerry Ma and Denis Yarats",
            "Quasi-hyperbolic momentum and Adam for deep learning", "ICLR 2019, arXiv:1810.06801", 2019);

    @Override
    public String type() {
        return "qhm";
    }

    @Override
    public String displayName() {
        return "Quasi-hyperbolic momentum";
    }

    @Override
    public String summary() {
        return "m' = βm + (1−β)∇L(w), w' = w − η((1−ν)∇L(w) + νm').";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEP_SIZE, BETA, NU);
    }

    @Override
    public List<Citation> citations() {
        return List.of(MA_YARATS);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return new QuasiHyperbolicMomentum(objective.dimension(), settings.get(STEP_SIZE), settings.get(BETA),
                settings.get(NU));
    }
}

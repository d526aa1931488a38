package org.brink.testkit;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;

/** Runs an optimizer with a frozen preconditioner on ½λw² with λ set relative to the threshold that it states. */
final class EdgeOfStability {

    private static final int STEPS = 40_000;

    private final OptimizerProvider provider;
    private final Settings settings;
    private final CreationContext context;

    EdgeOfStability(OptimizerProvider provider, Settings settings, CreationContext context) {
        this.provider = provider;
        this.settings = settings;
        this.context = context;
    }

    /**
     * |w| after many steps, relative to where it was when P was frozen, with λmax(P⁻¹H) at the given multiple of the
     * threshold.
     *
     * @param warm steps taken on ½w² before P is frozen
     */
    double growth(double multiple, int warm) {
        Objective gentle = new CoupledQuartic(0, 1);
        Optimizer optimizer = provider.create(gentle, settings, context);
        PlainProcess process = new PlainProcess("warm", gentle, optimizer, new double[] {1});
        for (int step = 0; step < warm; step++) {
            process.prepare(step);
            process.commit();
        }
        process.prepare(warm);
        double[] inverse = {1};
        process.preconditioner().applyInverse(inverse, inverse);
        Objective steep = new CoupledQuartic(0, multiple * process.threshold() / inverse[0]);
        return new FrozenDescent(steep, provider.create(steep, settings, context), inverse[0])
                .growth(process.committedState(), warm, STEPS);
    }
}

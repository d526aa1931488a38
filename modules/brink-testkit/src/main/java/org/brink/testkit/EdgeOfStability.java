package org.brink.testkit;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;

/** Runs an optimizer on ½λw² with λ set relative to the threshold that it states. */
final class EdgeOfStability {

    private static final int STEPS = 2000;

    private final OptimizerProvider provider;
    private final Settings settings;
    private final CreationContext context;

    EdgeOfStability(OptimizerProvider provider, Settings settings, CreationContext context) {
        this.provider = provider;
        this.settings = settings;
        this.context = context;
    }

    /** |w| after many steps from w = 1 where λmax(P⁻¹H) is the given multiple of the threshold. */
    double growth(double multiple) {
        Objective flat = new CoupledQuartic(0, 1);
        Optimizer optimizer = provider.create(flat, settings, context);
        PlainProcess probe = new PlainProcess("probe", flat, optimizer, new double[1]);
        probe.prepare(0);
        double[] inverse = {1};
        probe.preconditioner().applyInverse(inverse, inverse);
        Objective steep = new CoupledQuartic(0, multiple * optimizer.threshold(0) / inverse[0]);
        PlainProcess process = new PlainProcess("test", steep, provider.create(steep, settings, context),
                new double[] {1});
        double largestOfLast = 0;
        for (int step = 0; step < STEPS; step++) {
            process.prepare(step);
            process.commit();
            // momentum lets |w| pass through zero, so the largest of the last few positions tells
            if (step >= STEPS - 10) {
                double size = Math.abs(process.position()[0]);
                largestOfLast = Math.max(largestOfLast, size);
            }
        }
        return largestOfLast;
    }
}

package org.brink.flows.slow;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowStart;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;

/** What the providers of both slow flows have in common. */
abstract class SlowFlowProvider implements ProcessProvider {

    private final StepLength kind;
    private final String optimizer;

    SlowFlowProvider(StepLength kind, String optimizer) {
        this.kind = kind;
        this.optimizer = optimizer;
    }

    @Override
    public final Schema schema() {
        return FlowStart.schema();
    }

    @Override
    public final List<Citation> citations() {
        return List.of(Citation.paper("arora2022understanding",
                "Sanjeev Arora and Zhiyuan Li and Abhishek Panigrahi",
                "Understanding Gradient Descent on Edge of Stability in Deep Learning",
                "ICML 2022, arXiv:2205.09745", 2022));
    }

    @Override
    public final Process create(Settings settings, ProcessContext context) {
        int n = context.objective().dimension();
        if (n > MinimiserTangent.MOST_COORDINATES) {
            throw new InvalidInput(new Problem("type", "an objective of " + n + " coordinates",
                    "at most " + MinimiserTangent.MOST_COORDINATES + ", because the whole Hessian is decomposed"));
        }
        StepLength.Asked asked = new StepLength.Asked(context.objective(), context.initialPoint());
        if (kind.of(context.newOptimizer(), 0, asked).isEmpty()) {
            throw new InvalidInput(new Problem("type", Problem.show(type()), "a process that suits the optimizer; this "
                    + "one is the slow flow of " + optimizer + ", from a point that is no minimum"));
        }
        return new SlowFlow(settings, context, kind);
    }
}

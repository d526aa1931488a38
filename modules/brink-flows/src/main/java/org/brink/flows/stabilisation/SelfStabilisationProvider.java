package org.brink.flows.stabilisation;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.filter.LinearFilter;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowStart;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Process {@code self-stabilisation}. */
@ServiceProvider(service = ProcessProvider.class, position = 700)
public final class SelfStabilisationProvider implements ProcessProvider {

    static final Citation DAMIAN = Citation.paper("damian2023selfstabilization",
            "Alex Damian and Eshaan Nichani and Jason D. Lee",
            "Self-Stabilization: The Implicit Bias of Gradient Descent at the Edge of Stability",
            "ICLR 2023, arXiv:2209.15594", 2023);

    @Override
    public String type() {
        return "self-stabilisation";
    }

    @Override
    public String displayName() {
        return "Self-stabilisation prediction";
    }

    @Override
    public String summary() {
        return "Gradient descent projected onto {S ≤ 2/η, ∇L·u = 0}, and the oscillation about it that the theory of "
                + "self-stabilisation predicts; for one eigenvalue at the edge.";
    }

    @Override
    public Schema schema() {
        return FlowStart.schema();
    }

    @Override
    public List<Citation> citations() {
        return List.of(DAMIAN);
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        Optimizer optimizer = context.newOptimizer();
        boolean plain = optimizer.filter(0).filter(LinearFilter.IDENTITY::equals).isPresent()
                && optimizer.layout().slots().isEmpty() && optimizer.retention(0) == 1
                && optimizer.preconditioner(0, new State(optimizer.layout())).uniformStepSize().isPresent();
        if (!plain) {
            throw new InvalidInput(new Problem("type", Problem.show(type()), "a process that suits the optimizer; the "
                    + "theory of self-stabilisation is for gradient descent without momentum"));
        }
        return new StabilisationProcess(settings, context);
    }
}

package org.brink.flows.rod;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowStart;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/** Process {@code rod-flow}. */
@ServiceProvider(service = ProcessProvider.class, position = 600)
public final class RodFlowProvider implements ProcessProvider {

    private static final String SPECTRAL = "spectral";

    static final Parameter<String> CLOSURE = Parameter.choice("closure",
            "How the covariance Σ becomes rods at whose ends gradients are taken.",
            new Choice(SPECTRAL, "A rod for each of the largest eigenvalues of Σ, so that the unstable direction is "
                    + "kept while the flow still moves along others."),
            new Choice("rank-1", "One rod, along the largest eigenvector of Σ: the published system. Before the edge "
                    + "it follows the slow motion, and may then miss the oscillation.")).withDefault(SPECTRAL);

    static final Parameter<Long> RANK = Parameter.integer("rank",
            "Largest number of rods of the spectral closure: at least one more than eigenvalues at the edge. A substep "
            + "costs 2(1+2r) gradients and as many Hessian-vector products.").withRange(Range.closed(1, 16))
            .withDefault(4L);

    static final Parameter<Long> SUBSTEPS = Parameter.integer("substeps",
            "Substeps of the integrator, of second order, in one step of the optimizer.")
            .withRange(Range.closed(2, 1000)).withDefault(4L);

    static final Citation ROD_FLOW = Citation.paper("regis2026rodflow", "Eric Regis and Sinho Chewi",
            "Rod Flow: A Continuous-Time Model for Gradient Descent at the Edge of Stability", "arXiv:2602.01480",
            2026);

    private static final Citation ROD_FLOW_ADAM = Citation.paper("regis2026rodflowadam", "Eric Regis and Sinho Chewi",
            "Rod Flow for Adam", "arXiv:2605.06821", 2026);

    @Override
    public String type() {
        return "rod-flow";
    }

    @Override
    public String displayName() {
        return "Rod flow";
    }

    @Override
    public String summary() {
        return "The centre of the rod between consecutive iterates and the covariance of the oscillation about it; for "
                + "momentum and adaptive rules by the same identities in the joint space, derived by Brink, not in the "
                + "paper.";
    }

    @Override
    public Schema schema() {
        return FlowStart.schema(CLOSURE, RANK, SUBSTEPS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(ROD_FLOW, ROD_FLOW_ADAM);
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        Optimizer optimizer = context.newOptimizer();
        if (optimizer.filter(0).isEmpty() || JointRule.memory(optimizer.filter(0).orElseThrow()) > 1) {
            throw new InvalidInput(new Problem("type", Problem.show(type()), "a process that suits the optimizer; "
                    + "rod flow needs a step along a linear filter of the gradients that remembers one vector"));
        }
        int rank = settings.get(CLOSURE).equals(SPECTRAL) ? settings.get(RANK).intValue() : 1;
        return new RodProcess(settings, context, optimizer, rank, settings.get(SUBSTEPS).intValue());
    }
}

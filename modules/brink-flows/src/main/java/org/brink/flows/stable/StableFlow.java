package org.brink.flows.stable;

import java.util.Locale;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowProcess;
import org.brink.flows.process.FlowState;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.ProcessContext;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;

/** The stable flow, integrated one unit of time at a step. */
final class StableFlow extends FlowProcess {

    /** Enough to decide on substeps. */
    private static final double ROUGH = 1e-3;
    /** Eigenvalues are then good to the square of it, far below what an edge is located to. */
    private static final double FINE = 1e-9;

    private final DescentRule rule;
    private final Integration integration;
    private final double stiff;
    private final boolean stopAtEdge;
    private final StableEquation equation;
    private final PathSharpness sharpness;
    private final Evaluation elsewhere;

    /**
     * @param rule that is followed
     * @param integration how
     * @param stiff sharpness at which the flow ends
     * @param stopAtEdge whether it stays where it meets the edge of stability
     */
    StableFlow(Settings settings, ProcessContext context, DescentRule rule, Integration integration, double stiff,
            boolean stopAtEdge) {
        super(settings, context, rule.layout());
        this.rule = rule;
        this.integration = integration;
        this.stiff = stiff;
        this.stopAtEdge = stopAtEdge;
        elsewhere = context.objective().newEvaluation();
        equation = new StableEquation(rule, context.objective().newEvaluation());
        sharpness = new PathSharpness(dimension(), stopAtEdge ? FINE : ROUGH, context.creation().seed());
    }

    @Override
    protected void begin(long index, FlowState first) {
        rule.begin(index);
        rule.adopt(first.optimizer(), first.extra());
    }

    @Override
    protected void advance(long index, FlowState from, FlowState to) {
        rule.begin(index);
        double rate = sharpness.at(here(), rule.preconditioner(index, from.extra()));
        double edge = threshold();
        if (rule.gain() * rate > stiff) {
            end(String.format(Locale.ROOT, "The flow is too stiff to go on: λmax(P⁻¹H) is %.6g, more than %.6g.",
                    rate * rule.gain(), stiff));
            return;
        }
        if (stopAtEdge && rate >= edge) {
            hold(String.format(Locale.ROOT, "λmax(P⁻¹H) is %.6g, not below the threshold %.6g.", rate, edge));
            return;
        }
        ODEIntegrator integrator = integration.integrator(rule.gain() * rate);
        EdgeEvent event = new EdgeEvent(this::excess);
        if (stopAtEdge) {
            integrator.addEventDetector(event);
        }
        ODEStateAndDerivative end;
        try {
            end = integrator.integrate(equation,
                    new ODEState(index, equation.pack(from.position(), from.extra())), index + 1.0);
        } catch (MathRuntimeException collapsed) {
            end("The flow cannot be integrated further: " + collapsed.getMessage() + ".");
            return;
        }
        equation.unpack(end.getPrimaryState(), to.position(), to.extra());
        rule.describe(to.extra(), to.optimizer());
        if (event.occurred()) {
            hold(String.format(Locale.ROOT, "λmax(P⁻¹H) has met the threshold %.6g at time %.9g.", edge,
                    end.getTime()));
        }
    }

    /** λmax(P⁻¹H) less the threshold at a point of the path. */
    private double excess(double t, double[] y) {
        FlowState at = new FlowState(new double[dimension()], now().optimizer(), new State(rule.layout()));
        equation.unpack(y, at.position(), at.extra());
        elsewhere.moveTo(at.position());
        return sharpness.at(elsewhere, rule.preconditioner(t, at.extra())) - threshold();
    }

    @Override
    public Preconditioner preconditioner() {
        return rule.layout().slots().isEmpty() ? super.preconditioner()
                : rule.preconditioner(time(), now().extra());
    }

    @Override
    protected State remember() {
        return sharpness.save();
    }

    @Override
    protected void recall(State memory) {
        sharpness.restore(memory);
    }
}

package org.brink.flows.central;

import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.networks.MlpProvider;
import org.brink.networks.init.LayeredInitProvider;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.OscillationMode;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.PlainProcess;

/** An optimizer on the deterministic network with one hidden layer, and its central flow from some step on. */
final class NetRun {

    /** What is summed over the steps of a window. */
    static final class Means {
        double loss;
        double centre;
        double predicted;
        double moment;
        double predictedMoment;
        int steps;

        double error(double value) {
            return Math.abs(value - loss) / loss;
        }
    }

    private static final int SETTLED = 100;

    final Objective objective;
    final Optimizer optimizer;
    final PlainProcess discrete;
    final CentralFlow flow;
    final AveragedForm form;
    final State state;
    final double[] w;
    double largest;
    double largestResidual;
    /** The largest eigenvalue farthest from the edge, once the flow has settled there. */
    double late = 2;
    double[] lastPosition;
    long reachedByTwo = Long.MAX_VALUE;

    NetRun(int hidden, String type, Map<String, Object> params, int warm, CentralOptions options) {
        MlpProvider provider = new MlpProvider();
        objective = provider.create(provider.schema().resolve(Map.of("outputBias", false, "hidden",
                List.of((long) hidden))), Contexts.CREATION);
        LayeredInitProvider init = new LayeredInitProvider();
        double[] start = init.create(objective,
                init.schema().resolve(Map.of("rule", "deterministic", "hiddenGain", 1.9)), Contexts.CREATION);
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, new ComponentSpec(type, params),
                "optimizer");
        optimizer = found.provider(OptimizerProvider.class).create(objective, found.settings(), Contexts.CREATION);
        discrete = new PlainProcess("discrete", objective, optimizer, start);
        for (int step = 0; step < warm; step++) {
            discrete.prepare(step);
            discrete.commit();
        }
        discrete.prepare(warm);
        w = discrete.position().clone();
        form = optimizer.averagedForm().orElseThrow();
        state = new State(form.layout());
        form.adopt(discrete.optimizerState().orElseThrow(), state);
        flow = new CentralFlow(objective, form, 2, options);
    }

    /** Goes on in lock-step and averages over the steps from the given one on. */
    Means run(int from, int steps, int average) {
        Means means = new Means();
        Evaluation here = objective.newEvaluation();
        State before = new State(form.layout());
        for (int step = from; step < from + steps; step++) {
            discrete.prepare(step);
            here.moveTo(w);
            double centre = here.value();
            before.copyFrom(state);
            lastPosition = w.clone();
            flow.advance(step, here, w, state);
            Oscillation now = flow.oscillation();
            double predicted = centre;
            for (OscillationMode mode : now.modes()) {
                double[] product = new double[w.length];
                here.hessianTimes(mode.direction(), product);
                predicted += 0.5 * mode.variance() * Dots.dot(mode.direction(), product);
            }
            if (now.eigenvalues().length > 0) {
                largest = Math.max(largest, now.eigenvalues()[0]);
                if (step >= from + SETTLED && Math.abs(now.eigenvalues()[0] - 2) > Math.abs(late - 2)) {
                    late = now.eigenvalues()[0];
                }
            }
            if (now.eigenvalues().length > 1 && now.eigenvalues()[1] > 1.999) {
                reachedByTwo = Math.min(reachedByTwo, step - from);
            }
            largestResidual = Math.max(largestResidual, now.residual());
            if (step >= average) {
                means.loss += discrete.evaluation().value();
                means.centre += centre;
                means.predicted += predicted;
                means.steps++;
                if (form.adaptive()) {
                    State own = new State(form.layout());
                    form.adopt(discrete.optimizerState().orElseThrow(), own);
                    for (int i = 0; i < own.array(0).length; i++) {
                        means.moment += own.array(0)[i];
                        means.predictedMoment += before.array(0)[i];
                    }
                }
            }
            discrete.commit();
        }
        means.loss /= means.steps;
        means.centre /= means.steps;
        means.predicted /= means.steps;
        means.moment /= means.steps;
        means.predictedMoment /= means.steps;
        return means;
    }
}

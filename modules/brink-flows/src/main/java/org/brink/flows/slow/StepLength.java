package org.brink.flows.slow;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/** The step size η of a rule whose effective step size is η/‖∇L‖ or η/(2√(L−L*)), found out by asking it. */
enum StepLength {

    /** w' = w − η∇L/‖∇L‖: asked with gradients of length 1 and 2. */
    NORMALISED {
        @Override
        OptionalDouble of(Optimizer optimizer, long step, Asked asked) {
            double unit = asked.stepSize(optimizer, step, asked.here, 1);
            double twice = asked.stepSize(optimizer, step, asked.here, 2);
            return Math.abs(unit - 2 * twice) <= 1e-12 * unit ? OptionalDouble.of(unit) : OptionalDouble.empty();
        }
    },

    /** w' = w − η∇√(L−L*): asked at two points of different loss, because 1/s² = 4(L−L*)/η². */
    ROOT_LOSS {
        @Override
        OptionalDouble of(Optimizer optimizer, long step, Asked asked) {
            double here = asked.stepSize(optimizer, step, asked.here, 1);
            double there = asked.stepSize(optimizer, step, asked.there, 1);
            double beyond = asked.stepSize(optimizer, step, asked.here, 2);
            double square = 4 * (asked.here.value() - asked.there.value())
                    / (1 / (here * here) - 1 / (there * there));
            return here == beyond && square > 0 && Double.isFinite(square) ? OptionalDouble.of(Math.sqrt(square))
                    : OptionalDouble.empty();
        }
    };

    /** η at a step; empty if the rule is another one. */
    abstract OptionalDouble of(Optimizer optimizer, long step, Asked asked);

    /** Two points of different loss at which a rule is asked. */
    static final class Asked {

        private final Evaluation here;
        private final Evaluation there;
        private final double[] position;
        private final double[] gradient;

        Asked(Objective objective, double[] point) {
            position = point.clone();
            gradient = new double[point.length];
            here = objective.newEvaluation();
            there = objective.newEvaluation();
            here.moveTo(point);
            here.gradient(gradient);
            double square = 0;
            double size = 1;
            for (int i = 0; i < point.length; i++) {
                square += gradient[i] * gradient[i];
                size += point[i] * point[i];
            }
            double[] lower = point.clone();
            double reach = 0.01 * Math.sqrt(size / square);
            for (int i = 0; i < point.length; i++) {
                lower[i] -= reach * gradient[i];
            }
            there.moveTo(lower);
        }

        /** The effective step size of the update with a gradient of that length. */
        double stepSize(Optimizer optimizer, long step, Evaluation at, double length) {
            Arrays.fill(gradient, 0);
            gradient[0] = length;
            State before = new State(optimizer.layout());
            State after = new State(optimizer.layout());
            optimizer.start(before);
            optimizer.update(step, before, position, at, gradient, after);
            return optimizer.preconditioner(step, after).uniformStepSize().orElse(Double.NaN);
        }
    }
}

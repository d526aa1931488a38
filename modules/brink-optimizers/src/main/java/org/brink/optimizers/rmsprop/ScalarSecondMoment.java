package org.brink.optimizers.rmsprop;

import java.util.Optional;
import org.brink.optimizers.rule.AveragedMetric;
import org.brink.optimizers.rule.RootOfSquares;
import org.brink.optimizers.rule.UniformMetric;
import org.brink.spi.objective.Evaluation;

/** ν' = β₂ν + (1−β₂)‖g‖², d = √ν̂ + ε: one step size for all coordinates. */
final class ScalarSecondMoment extends UniformMetric {

    private final double decay;
    private final double epsilon;
    private final boolean corrected;

    ScalarSecondMoment(double decay, double epsilon, boolean corrected) {
        super("secondMoment");
        this.decay = decay;
        this.epsilon = epsilon;
        this.corrected = corrected;
    }

    @Override
    protected double next(long step, double before, Evaluation at, double[] gradient) {
        double square = 0;
        for (double g : gradient) {
            square += g * g;
        }
        return decay * before + (1 - decay) * square;
    }

    @Override
    protected double denominator(long step, double kept) {
        return Math.sqrt(corrected ? kept / (1 - Math.pow(decay, step + 1)) : kept) + epsilon;
    }

    @Override
    public Optional<AveragedMetric> averaged() {
        return RootOfSquares.averageOfNorm(layout(), decay, corrected, epsilon);
    }
}

package org.brink.probes.batch;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/**
 * Measures one process. Batches whose gradient is zero have no direction and make the mean NaN: there is nothing to
 * measure where all examples are fitted exactly.
 */
final class BatchSharpness implements Probe, Costed {

    private static final List<Channel> CHANNELS = List.of(
            Channel.scalar("batch-sharpness", "Mean over batches B of g_BᵀH_B g_B/‖g_B‖²."),
            Channel.scalar("batch-sharpness-error", "Standard error of the mean over batches."));

    private final SubsetEvaluation evaluation;
    private final BatchDraw draw;
    private final int batches;
    private final double[] gradient;
    private final double[] product;
    private final Meter meter = new Meter();

    BatchSharpness(FiniteSum objective, int size, int batches, long seed) {
        evaluation = objective.newSubsetEvaluation(size);
        draw = new BatchDraw(seed, objective.examples(), size);
        this.batches = batches;
        gradient = new double[objective.dimension()];
        product = new double[objective.dimension()];
    }

    @Override
    public List<Channel> channels() {
        return CHANNELS;
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        evaluation.moveTo(at.process().position());
        draw.begin(at.step());
        double mean = 0;
        double squares = 0;
        for (int i = 1; i <= batches; i++) {
            evaluation.choose(draw.next());
            double sharpness = alongGradient();
            // Welford's update, which does not cancel
            double change = sharpness - mean;
            mean += change / i;
            squares += change * (sharpness - mean);
        }
        row.set(0, mean);
        row.set(1, Math.sqrt(squares / (batches - 1.0) / batches));
        meter.end(batches);
    }

    private double alongGradient() {
        evaluation.gradient(gradient);
        double norm = Norms.norm(gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= norm;
        }
        evaluation.hessianTimes(gradient, product);
        return Norms.dot(gradient, product);
    }
}

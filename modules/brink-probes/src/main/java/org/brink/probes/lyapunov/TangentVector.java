package org.brink.probes.lyapunov;

import java.util.List;
import java.util.Random;
import org.brink.api.run.Channel;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** A unit vector carried along by the tangent map, and how much it is stretched. */
public final class TangentVector implements Probe, Costed {

    /** A step is of the form w − P⁻¹∇L(w) if it differs by no more than this, relative to its length. */
    private static final double SAME_STEP = 1e-6;

    private final List<Channel> channels = List.of(
            Channel.scalar(LyapunovProbe.EXPONENT, "Largest Lyapunov exponent, the mean of ln‖J·v‖.")
                    .withUnit("1/step"),
            Channel.scalar(LyapunovProbe.EXPONENT + LyapunovProbe.ERROR_SUFFIX,
                    "Standard error of the exponent, by batch means; infinite while there are too few steps.")
                    .withUnit("1/step"),
            Channel.scalar(LyapunovProbe.EXPONENT + "-exact",
                    "1 as long as all steps were observed and of the form w − P⁻¹∇L(w), else 0."));

    private final long transientSteps;
    private final double[] vector;
    private final double[] image;
    private final double[] step;
    private final BatchedMean stretches = new BatchedMean();
    private boolean settled;
    private boolean exact = true;
    private boolean started;
    private long lastStep;
    private ProbeCost cost = ProbeCost.NONE;

    /**
     * A random unit vector.
     *
     * @param transientSteps steps that are left out of the mean once they are over
     */
    public TangentVector(int dimension, long transientSteps, Random random) {
        this.transientSteps = transientSteps;
        vector = new double[dimension];
        image = new double[dimension];
        step = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            vector[i] = random.nextGaussian();
        }
        scale(vector, 1 / norm(vector));
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        long start = System.nanoTime();
        ObservedProcess process = at.process();
        exact &= !started || at.step() == lastStep + 1;
        exact &= isPlainStep(process);
        if (!settled && at.step() >= transientSteps) {
            settled = true;
            stretches.clear();
        }
        process.evaluation().hessianTimes(vector, image);
        process.preconditioner().applyInverse(image, image);
        for (int i = 0; i < image.length; i++) {
            image[i] = vector[i] - image[i];
        }
        double stretch = norm(image);
        stretches.add(Math.log(stretch));
        if (stretch > 0 && stretch < Double.POSITIVE_INFINITY) {
            System.arraycopy(image, 0, vector, 0, image.length);
            scale(vector, 1 / stretch);
        }
        started = true;
        lastStep = at.step();
        row.set(0, stretches.mean());
        row.set(1, stretches.error());
        row.set(2, exact ? 1 : 0);
        cost = cost.plus(1, (System.nanoTime() - start) / 1e9);
    }

    private boolean isPlainStep(ObservedProcess process) {
        process.preconditioner().applyInverse(process.gradient(), step);
        double[] position = process.position();
        double[] next = process.next();
        double apart = 0;
        double length = 0;
        double size = 0;
        for (int i = 0; i < step.length; i++) {
            double difference = next[i] - position[i] + step[i];
            apart += difference * difference;
            length += step[i] * step[i];
            size += position[i] * position[i];
        }
        // rounding of the position itself counts where the step is next to nothing
        return Math.sqrt(apart) <= SAME_STEP * Math.sqrt(length) + 1e-14 * Math.sqrt(size);
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static void scale(double[] x, double factor) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
        }
    }

    @Override
    public ProbeCost cost() {
        return cost;
    }

    @Override
    public State save() {
        double[] batches = stretches.save();
        State state = new State(StateLayout.EMPTY.with("vector", vector.length).with("stretches", batches.length)
                .with("numbers", 4));
        System.arraycopy(vector, 0, state.array(0), 0, vector.length);
        System.arraycopy(batches, 0, state.array(1), 0, batches.length);
        double[] numbers = {settled ? 1 : 0, exact ? 1 : 0, started ? 1 : 0, lastStep};
        System.arraycopy(numbers, 0, state.array(2), 0, numbers.length);
        return state;
    }

    @Override
    public void restore(State saved) {
        System.arraycopy(saved.array("vector"), 0, vector, 0, vector.length);
        stretches.restore(saved.array("stretches"));
        double[] numbers = saved.array("numbers");
        settled = numbers[0] != 0;
        exact = numbers[1] != 0;
        started = numbers[2] != 0;
        lastStep = (long) numbers[3];
    }
}

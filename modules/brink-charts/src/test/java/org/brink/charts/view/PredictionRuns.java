package org.brink.charts.view;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.brink.api.run.Channel;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MemoryRun;

/** Runs of an optimizer whose loss is 2 ± 1, and of a flow that predicts 2.2 from step 10 on. */
final class PredictionRuns {

    private static final long[] ALL = LongStream.rangeClosed(0, 100).toArray();
    private static final long[] LATE = LongStream.rangeClosed(10, 100).toArray();

    private PredictionRuns() {
    }

    private static double[][] constant(long[] steps, double value) {
        double[] values = new double[steps.length];
        Arrays.fill(values, value);
        return new double[][] {values};
    }

    static MemoryRun run(String id, int colour) {
        double[][] zigzag = {LongStream.of(ALL).mapToDouble(t -> 2 + (t % 2 == 0 ? 1 : -1)).toArray()};
        double[][] late = {LongStream.of(LATE).mapToDouble(t -> 2 + (t % 2 == 0 ? 1 : -1)).toArray()};
        return MemoryRun.empty(id, colour, new CoupledQuartic(0, 1))
                .with("discrete", Channel.scalar("loss", "Loss."), ALL, zigzag)
                .with("discrete", Channel.scalar("gradient-norm", "Norm."), ALL, zigzag)
                .with("discrete", Channel.scalar("optimizer-state-mean", "ν."), ALL, zigzag)
                .with("discrete", Channel.scalar("effective-step", "Step."), ALL, constant(ALL, 0.4))
                .with("discrete", Channel.scalar("sharpness", "S."), ALL, constant(ALL, 5))
                .with("flow", Channel.scalar("loss", "Loss."), LATE, constant(LATE, 1.5))
                .with("flow", Channel.scalar("predicted-loss", "Loss."), LATE, constant(LATE, 2.2))
                .with("flow", Channel.scalar("predicted-squared-gradient-norm", "Norm."), LATE, constant(LATE, 5))
                .with("flow", Channel.scalar("optimizer-state-mean", "ν."), LATE, constant(LATE, 2.1))
                .with("flow", Channel.growing("displacement-square", "Square."), LATE, late)
                .with("flow", Channel.growing("mode-squares", "Squares."), LATE, late)
                .with("flow", Channel.growing("predicted-variances", "Variances."), LATE, constant(LATE, 2))
                .with("flow", Channel.scalar("predicted-displacement-square", "Sum."), LATE, constant(LATE, 2))
                .with("run", Channel.scalar("distance-discrete-flow", "Distance."), LATE, constant(LATE, 0.1))
                .with("run", Channel.scalar("along-discrete-flow", "Distance."), LATE, constant(LATE, 0.1))
                .with("run", Channel.scalar("across-discrete-flow", "Distance."), LATE, constant(LATE, 0.1))
                .with("run", Channel.scalar("output-distance-discrete-flow", "Distance."), LATE, constant(LATE, 1));
    }
}

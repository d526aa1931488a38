package org.brink.probes;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.ObservedProcess;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.RecordingRow;

/** What a new probe measures at one given point. */
public final class Measurement {

    private final Objective objective;
    private final Preconditioner preconditioner;

    /** Measures on this objective, gradient descent of step size 0.25. */
    public Measurement(Objective objective) {
        this(objective, Preconditioner.ofStepSize(0.25));
    }

    /** Measures on this objective with this preconditioner and threshold 2. */
    public Measurement(Objective objective, Preconditioner preconditioner) {
        this.objective = objective;
        this.preconditioner = preconditioner;
    }

    /** A new probe of a run that starts at the given point. */
    public Probe probe(ProbeProvider provider, Map<String, Object> params, double... start) {
        return provider.create(provider.schema().resolve(params),
                new Contexts.OfProbe(objective, start, List.of("discrete"), Contexts.CREATION));
    }

    /** All channels of the probe at the point. */
    public RecordingRow at(Probe probe, double... point) {
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(instant(point), row);
        row.all();
        return row;
    }

    /** All channels of the probe at the point, at a later step. */
    public RecordingRow atStep(Probe probe, long step, double... point) {
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(instantAt(step, point), row);
        row.all();
        return row;
    }

    /** An instant of a process at the point, about to take a step along the gradient. */
    public Instant instant(double... point) {
        return instantAt(0, point);
    }

    private Instant instantAt(long step, double... point) {
        Evaluation evaluation = objective.newEvaluation();
        evaluation.moveTo(point);
        double[] gradient = new double[point.length];
        evaluation.gradient(gradient);
        double[] next = gradient.clone();
        preconditioner.applyInverse(next, next);
        for (int i = 0; i < next.length; i++) {
            next[i] = point[i] - next[i];
        }
        ObservedProcess process = new Fixed(evaluation, point, gradient, next, preconditioner);
        return new FixedInstant(step, process, List.of(process));
    }

    /** All channels of a new probe at the point. */
    public RecordingRow of(ProbeProvider provider, Map<String, Object> params, double... point) {
        return at(probe(provider, params, point), point);
    }

    private record Fixed(Evaluation evaluation, double[] position, double[] gradient, double[] next,
            Preconditioner preconditioner) implements ObservedProcess {

        @Override
        public String name() {
            return "discrete";
        }

        @Override
        public boolean present() {
            return true;
        }

        @Override
        public double threshold() {
            return 2;
        }
    }
}

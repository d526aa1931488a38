package org.brink.probes.spectrum;

import java.util.List;
import java.util.function.Function;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.SymmetricOperator;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** A probe that follows eigenvalues of one operator: solves, writes, remembers and keeps account. */
final class EigenProbe implements Probe, Costed {

    /** Writes what was found. */
    @FunctionalInterface
    interface Report {
        void write(Eigenpairs pairs, ObservedProcess process, Row row);
    }

    private final List<Channel> channels;
    private final EigenTracker tracker;
    private final Function<ObservedProcess, SymmetricOperator> operator;
    private final Report report;
    private final Meter meter = new Meter();

    /**
     * A probe.
     *
     * @param operator the operator at the instant of a process
     */
    EigenProbe(List<Channel> channels, EigenTracker tracker, Function<ObservedProcess, SymmetricOperator> operator,
            Report report) {
        this.channels = List.copyOf(channels);
        this.tracker = tracker;
        this.operator = operator;
        this.report = report;
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        ObservedProcess process = at.process();
        Eigenpairs pairs = tracker.solve(operator.apply(process));
        report.write(pairs, process, row);
        meter.end(pairs.products());
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public State save() {
        return tracker.save();
    }

    @Override
    public void restore(State saved) {
        tracker.restore(saved);
    }
}

package org.brink.engine;

import java.util.List;
import org.brink.spi.probe.Instant;
import org.brink.spi.process.ObservedProcess;

/** The instant that one probe sees; the step is moved on by the run. */
final class RunInstant implements Instant {

    private final ObservedProcess process;
    private final List<? extends ObservedProcess> processes;
    private long step;

    RunInstant(ObservedProcess process, List<? extends ObservedProcess> processes) {
        this.process = process;
        this.processes = processes;
    }

    void moveTo(long newStep) {
        step = newStep;
    }

    @Override
    public long step() {
        return step;
    }

    @Override
    public double time() {
        return step;
    }

    @Override
    public ObservedProcess process() {
        return process;
    }

    @Override
    public List<? extends ObservedProcess> processes() {
        return processes;
    }
}

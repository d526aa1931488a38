package org.brink.testkit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.probe.Instant;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Process;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.PlainProcess;

/** A short run of processes that something observes at every step. */
public final class ObservedRun {

    private final List<? extends Process> processes;

    ObservedRun(Objective objective, Supplier<Optimizer> optimizer, double[] start, List<String> names) {
        this(names.stream().map(name -> new PlainProcess(name, objective, optimizer.get(), start)).toList());
    }

    ObservedRun(List<? extends Process> processes) {
        this.processes = processes;
    }

    /** Takes the given number of steps, showing each instant to the observer. */
    public void follow(int steps, Consumer<Instant> observer) {
        for (int step = 0; step < steps; step++) {
            one(step, observer);
        }
    }

    /** Takes one step. */
    public void one(long step, Consumer<Instant> observer) {
        processes.forEach(process -> process.prepare(step));
        observer.accept(new FixedInstant(step, processes.get(0), processes));
        processes.forEach(Process::commit);
    }

    /** A copy of the position of the first process. */
    public double[] position() {
        return processes.get(0).position().clone();
    }

    /** Copies of everything that an instant lends, of all processes. */
    static double[] snapshot(Instant at) {
        return at.processes().stream().flatMapToDouble(ObservedRun::snapshot).toArray();
    }

    private static DoubleStream snapshot(ObservedProcess process) {
        double[] gradient = new double[process.position().length];
        process.evaluation().gradient(gradient);
        return Stream.of(process.position(), process.gradient(), process.next(), gradient,
                new double[] {process.evaluation().value()}).flatMapToDouble(DoubleStream::of);
    }
}

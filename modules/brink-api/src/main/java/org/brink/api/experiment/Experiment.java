package org.brink.api.experiment;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.brink.api.component.ComponentSpec;

/**
 * An experiment as a document: what is composed, not yet checked against what is installed. Immutable; the
 * {@code with…} methods make changed copies.
 *
 * @param title for people; may be empty
 * @param objective what is minimised
 * @param init where all processes start
 * @param optimizer the update rule
 * @param processes what moves, in order; the first is the reference for stop rules and divergence
 * @param probes what is measured
 * @param steps number of steps, at least 1
 * @param seed source of all randomness
 * @param precision in which the objective computes
 * @param stop rules that end the run early
 * @param detectors what notices events, and what is done then
 * @param edits changes of the optimizer on the way
 * @param sweep axes over which copies of this experiment are run; empty for a single run
 * @param views charts of a run board; empty for the usual ones
 * @param checkpoints distance in steps of the checkpoints that a run keeps; empty to keep a few, by time
 */
public record Experiment(String title, ComponentSpec objective, ComponentSpec init, ComponentSpec optimizer,
        List<ProcessSpec> processes, List<ProbeSpec> probes, long steps, long seed, Precision precision,
        List<ComponentSpec> stop, List<DetectorSpec> detectors, List<EditSpec> edits, List<SweepAxis> sweep,
        List<ComponentSpec> views, OptionalLong checkpoints) {

    public Experiment {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(init, "init");
        Objects.requireNonNull(optimizer, "optimizer");
        Objects.requireNonNull(precision, "precision");
        processes = List.copyOf(processes);
        probes = List.copyOf(probes);
        stop = List.copyOf(stop);
        detectors = List.copyOf(detectors);
        edits = List.copyOf(edits);
        sweep = List.copyOf(sweep);
        views = List.copyOf(views);
        Objects.requireNonNull(checkpoints, "checkpoints");
    }

    /** An experiment without detectors and edits, whose runs keep a few checkpoints, by time. */
    public Experiment(String title, ComponentSpec objective, ComponentSpec init, ComponentSpec optimizer,
            List<ProcessSpec> processes, List<ProbeSpec> probes, long steps, long seed, Precision precision,
            List<ComponentSpec> stop, List<SweepAxis> sweep, List<ComponentSpec> views) {
        this(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop, List.of(), List.of(),
                sweep, views, OptionalLong.empty());
    }

    /** This experiment with another title. */
    public Experiment withTitle(String changed) {
        return new Experiment(changed, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with another objective. */
    public Experiment withObjective(ComponentSpec changed) {
        return new Experiment(title, changed, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with another initial point. */
    public Experiment withInit(ComponentSpec changed) {
        return new Experiment(title, objective, changed, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with another optimizer. */
    public Experiment withOptimizer(ComponentSpec changed) {
        return new Experiment(title, objective, init, changed, processes, probes, steps, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with other processes. */
    public Experiment withProcesses(List<ProcessSpec> changed) {
        return new Experiment(title, objective, init, optimizer, changed, probes, steps, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with other probes. */
    public Experiment withProbes(List<ProbeSpec> changed) {
        return new Experiment(title, objective, init, optimizer, processes, changed, steps, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with another number of steps. */
    public Experiment withSteps(long changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, changed, seed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with another seed. */
    public Experiment withSeed(long changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, changed, precision, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment in another floating-point format. */
    public Experiment withPrecision(Precision changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, changed, stop,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with other stop rules. */
    public Experiment withStop(List<ComponentSpec> changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, changed,
                detectors, edits, sweep, views, checkpoints);
    }

    /** This experiment with other detectors. */
    public Experiment withDetectors(List<DetectorSpec> changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                changed, edits, sweep, views, checkpoints);
    }

    /** This experiment with other changes of the optimizer on the way. */
    public Experiment withEdits(List<EditSpec> changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, changed, sweep, views, checkpoints);
    }

    /** This experiment with other charts. */
    public Experiment withViews(List<ComponentSpec> changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, sweep, changed, checkpoints);
    }

    /** This experiment with another distance of checkpoints. */
    public Experiment withCheckpoints(OptionalLong changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, sweep, views, changed);
    }

    /** This experiment with other axes to sweep. */
    public Experiment withSweep(List<SweepAxis> changed) {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, changed, views, checkpoints);
    }

    /** This experiment without axes to sweep: the single run that stands in the document. */
    public Experiment withoutSweep() {
        return new Experiment(title, objective, init, optimizer, processes, probes, steps, seed, precision, stop,
                detectors, edits, List.of(), views, checkpoints);
    }
}

package org.brink.sweeps;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.api.run.RunStatus.State;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunLock;

/**
 * Works on a sweep: finds out which cells have no result, takes over what earlier sweeps know, has an executor run the
 * rest, and writes the table. The same task serves command line and workbench. The table depends on the experiment
 * alone: neither on the order in which cells end, nor on how often the work was interrupted.
 */
public final class SweepTask {

    private final SweepPlan plan;
    private final SweepFolder folder;
    private final Selection selection;
    private final SweepControl control;
    private final SweepObserver observer;
    private boolean attaching;

    /**
     * A sweep that is to be done.
     *
     * @param plan the cells
     * @param folder as {@linkplain SweepFolder#prepare prepared} for that plan
     * @param selection which cells are to be run
     * @param control pauses and cancels the sweep
     * @param observer told how the sweep goes
     */
    public SweepTask(SweepPlan plan, SweepFolder folder, Selection selection, SweepControl control,
            SweepObserver observer) {
        this.plan = plan;
        this.folder = folder;
        this.selection = selection;
        this.control = control;
        this.observer = observer;
    }

    /** Lets the executor watch what it has started before, rather than start something. To be called before the run. */
    public SweepTask attaching() {
        attaching = true;
        return this;
    }

    /**
     * Writes what an executor would hand to its engine, without handing it over.
     *
     * @return the text of the script, which is in the folder of the sweep, too
     */
    public String emit(ExecutorProvider provider, Settings settings) throws IOException {
        RunLock lock = lock();
        try {
            SweepTable table = folder.table();
            BitSet wanted = wanted(table);
            if (wanted.isEmpty()) {
                throw new InvalidInput(new Problem("--emit", "a sweep in which nothing is left to run",
                        "one with cells that have no result"));
            }
            try (Journal journal = folder.journal()) {
                return provider.emit(settings, new PlannedWork(folder, plan, wanted, journal, control,
                        new SweepReport(folder, table, control, observer), false));
            }
        } finally {
            lock.close();
        }
    }

    /**
     * Works to the end, on this thread and those of the executor. To be called once.
     *
     * @throws InvalidInput if another process is working on the sweep
     * @throws IOException if results cannot be read or stored; those that were stored are kept
     */
    public SweepOutcome run(SweepExecutor executor) throws IOException {
        RunLock lock = lock();
        try {
            SweepTable table = new SweepTable(plan.cells());
            EarlierResults earlier = new EarlierResults(folder);
            folder.read(table, earlier::add);
            BitSet wanted = wanted(table);
            SweepReport report = new SweepReport(folder, table, control, observer);
            try (Journal journal = folder.journal()) {
                if (!wanted.isEmpty()) {
                    earlier.addNeighbours();
                    reuse(earlier, wanted, journal, report);
                }
                report.begin(wanted.cardinality());
                execute(executor, new PlannedWork(folder, plan, wanted, journal, control, report, attaching));
            }
            folder.store(plan);
            return report.end();
        } finally {
            lock.close();
        }
    }

    private RunLock lock() {
        try {
            return RunLock.take(folder.path());
        } catch (IOException e) {
            throw RunFolders.notWritable("sweep folder", folder.path(), e);
        }
    }

    private BitSet wanted(SweepTable table) {
        BitSet wanted = new BitSet(plan.cells());
        for (int cell = 0; cell < plan.cells(); cell++) {
            boolean missing = !table.has(cell);
            boolean failed = table.is(cell, State.FAILED);
            if (switch (selection) {
                case UNFINISHED -> missing || failed;
                case MISSING -> missing;
                case FAILED -> failed;
            }) {
                wanted.set(cell);
            }
        }
        return wanted;
    }

    private void reuse(EarlierResults earlier, BitSet wanted, Journal journal, SweepReport report)
            throws IOException {
        for (int cell = wanted.nextSetBit(0); cell >= 0 && !earlier.isEmpty() && !control.cancelled();
                cell = wanted.nextSetBit(cell + 1)) {
            Optional<CellResult> known = earlier.find(cell, key(cell));
            if (known.isPresent()) {
                journal.append(known.get());
                wanted.clear(cell);
                report.reused(known.get());
            }
        }
    }

    /** The key of a cell; that of no experiment if its values do not go together, as its run will say. */
    private long key(int cell) {
        try {
            Experiment experiment = plan.experiment(cell);
            return SweepPlan.key(experiment);
        } catch (InvalidInput invalid) {
            return 0;
        }
    }

    private void execute(SweepExecutor executor, PlannedWork work) throws IOException {
        try {
            // a job is to be collected even if it has done all of it, and to be called off even before it was looked at
            if (folder.hasJob() || work.left() > 0 && !control.cancelled()) {
                executor.execute(work);
            }
        } catch (InterruptedException e) {
            // whoever interrupts the thread of a sweep wants it to end
            control.cancel();
            Thread.currentThread().interrupt();
        }
    }
}

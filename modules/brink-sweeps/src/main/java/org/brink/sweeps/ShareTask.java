package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.spi.executor.SweepExecutor;

/**
 * Works on a share of a sweep while other processes work on the others, on a folder that all of them see. Only adds
 * results; the table is written by whoever collects them.
 */
public final class ShareTask {

    private final SweepFolder folder;
    private final int share;
    private final int shares;
    private final Optional<Path> cells;

    /**
     * A share that is to be done.
     *
     * @param folder of the sweep
     * @param share which share, from 0
     * @param shares how many there are
     * @param cells file with the numbers of all cells to be run, one to a line; empty for those without result
     */
    public ShareTask(SweepFolder folder, int share, int shares, Optional<Path> cells) {
        this.folder = folder;
        this.share = share;
        this.shares = shares;
        this.cells = cells;
    }

    /**
     * Works to the end. To be called once.
     *
     * @throws InvalidInput if the list of cells is damaged
     * @throws IOException if results cannot be read or stored
     */
    public SweepOutcome run(SweepExecutor executor, SweepControl control, SweepObserver observer) throws IOException {
        SweepPlan plan = folder.plan();
        SweepTable table = folder.table();
        BitSet wanted = wanted(table);
        SweepReport report = new SweepReport(folder, table, control, observer);
        report.begin(wanted.cardinality());
        try (Journal journal = folder.sharedJournal()) {
            if (!wanted.isEmpty()) {
                executor.execute(new PlannedWork(folder, plan, wanted, journal, control, report, false));
            }
        } catch (InterruptedException e) {
            control.cancel();
            Thread.currentThread().interrupt();
        }
        return report.end();
    }

    private BitSet wanted(SweepTable table) throws IOException {
        BitSet wanted = new BitSet(table.cells());
        if (cells.isPresent()) {
            List<String> lines = lines(cells.get());
            for (int i = share; i < lines.size(); i += shares) {
                int cell = number(lines.get(i), table.cells());
                // what has been done by a shard that was lost afterwards need not be done again
                if (!table.has(cell) || table.is(cell, State.FAILED)) {
                    wanted.set(cell);
                }
            }
        } else {
            for (int cell = share; cell < table.cells(); cell += shares) {
                if (!table.has(cell)) {
                    wanted.set(cell);
                }
            }
        }
        return wanted;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new InvalidInput(new Problem("--cells", file + ", which does not exist",
                    "a file with numbers of cells"));
        }
    }

    private int number(String line, int count) {
        if (line.matches("\\d{1,9}") && Integer.parseInt(line) < count) {
            return Integer.parseInt(line);
        }
        throw new InvalidInput(new Problem("--cells", Problem.show(line), "the number of a cell, from 0 to "
                + (count - 1)));
    }
}

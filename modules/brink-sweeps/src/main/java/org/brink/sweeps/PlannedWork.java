package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.spi.executor.SweepWork;
import org.brink.store.document.AtomicFile;

/** Hands out the cells that are to be done, and takes in their results. */
final class PlannedWork implements SweepWork {

    private final SweepFolder folder;
    private final CellRunner runner;
    private final BitSet waiting;
    private final BitSet left;
    private final Journal journal;
    private final SweepControl control;
    private final SweepReport report;
    private final Map<Path, JournalReader> others = new HashMap<>();
    private final boolean attaching;
    private int next;

    PlannedWork(SweepFolder folder, SweepPlan plan, BitSet wanted, Journal journal, SweepControl control,
            SweepReport report, boolean attaching) {
        this.attaching = attaching;
        this.folder = folder;
        this.runner = new CellRunner(folder, plan);
        this.waiting = (BitSet) wanted.clone();
        this.left = (BitSet) wanted.clone();
        this.journal = journal;
        this.control = control;
        this.report = report;
    }

    @Override
    public String name() {
        return folder.name();
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public synchronized int left() {
        return left.cardinality();
    }

    private synchronized int take() {
        int cell = waiting.nextSetBit(next);
        if (cell >= 0) {
            waiting.clear(cell);
            next = cell + 1;
        }
        return cell;
    }

    @Override
    public synchronized void writeLeft(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        left.stream().forEach(cell -> lines.append(cell).append('\n'));
        AtomicFile.write(file, lines.toString());
    }

    @Override
    public List<String> arguments(Path file, String share, int shares, int jobs) {
        return List.of("sweep", folder.path().toAbsolutePath().normalize().toString(), "--shard",
                share + "/" + shares, "--cells", file.toAbsolutePath().normalize().toString(), "--jobs",
                Integer.toString(jobs));
    }

    @Override
    public boolean attaching() {
        return attaching;
    }

    @Override
    public boolean runNext() throws IOException, InterruptedException {
        if (!control.awaitTurn()) {
            return false;
        }
        int cell = take();
        if (cell < 0) {
            return false;
        }
        RunControl run = control.begin();
        SweepReport.Running running = report.begun();
        try {
            Optional<CellResult> result = runner.run(cell, run, new RunObserver() {
                @Override
                public void progress(long step, long steps) {
                    running.at((double) step / Math.max(1, steps));
                }
            });
            if (result.isPresent()) {
                journal.append(result.get());
                done(cell);
                report.finished(result.get());
            }
            return result.isPresent();
        } finally {
            control.end(run);
            running.end();
        }
    }

    private synchronized void done(int cell) {
        left.clear(cell);
    }

    private synchronized boolean isLeft(int cell) {
        return left.get(cell);
    }

    @Override
    public int refresh() throws IOException {
        for (Path path : folder.journals()) {
            JournalReader reader = others.computeIfAbsent(path, JournalReader::new);
            reader.read(result -> {
                boolean ours = reader.sweep().equals(Optional.of(folder.sweepId()));
                // the list of what is left may hold cells that failed before; that they did is nothing new
                if (ours && isLeft(result.cell()) && !report.knows(result)) {
                    done(result.cell());
                    report.finished(result);
                }
            });
        }
        return left();
    }

    @Override
    public boolean cancelled() {
        return control.cancelled();
    }

    @Override
    public boolean detached() {
        return control.detached();
    }

    @Override
    public void running(int cells) {
        report.elsewhere(cells);
    }

    @Override
    public void message(String text) {
        report.message(text);
    }
}

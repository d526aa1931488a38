package org.brink.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.brink.store.run.Checkpoint;
import org.brink.store.run.RunWriter;
import org.brink.store.run.TableWriter;

/**
 * Decides when a run keeps a checkpoint: at all multiples of a distance if the experiment asks for it, otherwise by
 * time, every half minute at first. Of the latter at most {@value #MOST} stay: when there are more, every other one
 * goes and the period doubles. Both keep one at the end.
 */
final class CheckpointKeeper implements Checkpointing {

    /** To get back to any step takes less than a quarter of the time of the run at worst. */
    static final int MOST = 16;
    private static final long PERIOD_NANOS = 30_000_000_000L;
    /** Writing checkpoints may take at most this part of the time of a run. */
    private static final int SHARE = 50;

    private final OptionalLong every;
    private final RunMemory memory;
    private final List<TableWriter> tables;
    private final RunWriter writer;
    private final LongSupplier nanos;
    private final List<Long> kept;
    private long period = PERIOD_NANOS;
    private long next;

    CheckpointKeeper(OptionalLong every, RunMemory memory, List<TableWriter> tables, RunWriter writer)
            throws IOException {
        this(every, memory, tables, writer, System::nanoTime);
    }

    /**
     * @param every distance in steps; empty to go by time
     * @param nanos the clock
     */
    CheckpointKeeper(OptionalLong every, RunMemory memory, List<TableWriter> tables, RunWriter writer,
            LongSupplier nanos) throws IOException {
        this.every = every;
        this.memory = memory;
        this.tables = tables;
        this.writer = writer;
        this.nanos = nanos;
        kept = new ArrayList<>(writer.checkpoints());
        next = nanos.getAsLong() + period;
    }

    @Override
    public void offer(long step, boolean look) throws IOException {
        if (every.isPresent()) {
            if (step % every.getAsLong() == 0) {
                keep(step, false);
            }
        } else if (look && nanos.getAsLong() - next >= 0) {
            keep(step, false);
            thin();
        }
    }

    @Override
    public void keep(long step, boolean observed) throws IOException {
        long start = nanos.getAsLong();
        List<Long> rows = tables.stream().map(TableWriter::rows).toList();
        writer.checkpoint(new Checkpoint(step, observed, memory.save(), rows));
        if (!kept.contains(step)) {
            kept.add(step);
        }
        long end = nanos.getAsLong();
        next = end + Math.max(period, SHARE * (end - start));
    }

    /** Never the first, where a fork begins, and not the last. */
    private void thin() throws IOException {
        if (kept.size() <= MOST) {
            return;
        }
        kept.sort(null);
        for (int i = kept.size() - 2; i > 0; i -= 2) {
            writer.forget(kept.remove(i));
        }
        period *= 2;
    }
}

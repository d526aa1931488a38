package org.brink.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.spi.process.ObservedProcess;
import org.brink.store.run.RunWriter;
import org.brink.store.run.TableWriter;

/** The probes that share a table: those that watch one process at the same steps. */
final class TableRecorder {

    private final String process;
    private final long every;
    /** All must be present for a row to be written. */
    private final ObservedProcess[] watched;
    private final ProbeSlot[] slots;
    private final double[] row;
    private final List<ConvergenceWatch> watches = new ArrayList<>();
    private long next;

    TableRecorder(String process, long every, List<? extends ObservedProcess> watched, List<ProbeSlot> slots) {
        this.process = process;
        this.every = every;
        this.watched = watched.toArray(ObservedProcess[]::new);
        this.slots = slots.toArray(ProbeSlot[]::new);
        row = new double[slots.stream().mapToInt(ProbeSlot::width).sum()];
        int base = 0;
        for (ProbeSlot slot : slots) {
            slot.attach(row, base);
            int at = base;
            for (Channel channel : slot.channels()) {
                if (ConvergenceWatch.concerns(channel)) {
                    watches.add(new ConvergenceWatch(process, channel, row, at));
                }
                at += channel.width();
            }
            base += slot.width();
        }
    }

    TableWriter addTo(RunWriter writer) throws IOException {
        List<Channel> channels = new ArrayList<>();
        for (ProbeSlot slot : slots) {
            channels.addAll(slot.channels());
        }
        return writer.addTable(process, every, channels);
    }

    List<ConvergenceWatch> watches() {
        return watches;
    }

    boolean isDue(long step) {
        return step == next;
    }

    /**
     * Measures a step that is due.
     *
     * @param active is told which probe is at work
     * @return whether there is a row to write
     */
    boolean observe(long step, ActiveComponent active) {
        next = step + every;
        for (ObservedProcess each : watched) {
            if (!each.present()) {
                return false;
            }
        }
        for (ProbeSlot slot : slots) {
            active.set(slot.ref());
            slot.observe(step);
        }
        for (int i = 0; i < watches.size(); i++) {
            watches.get(i).look(step);
        }
        return true;
    }

    double[] row() {
        return row;
    }
}

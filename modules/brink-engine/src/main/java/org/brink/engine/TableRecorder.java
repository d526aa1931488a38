package org.brink.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.api.run.RunEvent;
import org.brink.spi.process.ObservedProcess;
import org.brink.store.run.MeasurementCost;
import org.brink.store.run.RunWriter;
import org.brink.store.run.TableRow;
import org.brink.store.run.TableWriter;

/** The probes that share a table: those that watch one process at the same steps. */
final class TableRecorder {

    private final String process;
    private final long every;
    /** All must be present for a row to be written. */
    private final ObservedProcess[] watched;
    private final ProbeSlot[] slots;
    private final List<Channel> channels = new ArrayList<>();
    private final TableRow row;
    private final List<ConvergenceWatch> watches = new ArrayList<>();
    private long next;
    private boolean anyRow;
    private long rowStep;

    TableRecorder(String process, long every, List<? extends ObservedProcess> watched, List<ProbeSlot> slots) {
        this.process = process;
        this.every = every;
        this.watched = watched.toArray(ObservedProcess[]::new);
        this.slots = slots.toArray(ProbeSlot[]::new);
        slots.forEach(slot -> channels.addAll(slot.channels()));
        row = new TableRow(channels);
        int base = 0;
        for (ProbeSlot slot : slots) {
            slot.attach(row, base);
            base += slot.channels().size();
        }
        for (int i = 0; i < channels.size(); i++) {
            if (ConvergenceWatch.concerns(channels.get(i))) {
                watches.add(new ConvergenceWatch(process, channels.get(i), row, i));
            }
        }
    }

    TableWriter addTo(RunWriter writer) throws IOException {
        return writer.addTable(process, every, channels);
    }

    List<ConvergenceWatch> watches() {
        return watches;
    }

    /** The probes of this table, in order. */
    List<ProbeSlot> slots() {
        return List.of(slots);
    }

    /** The name of what the probe of a slot remembers. */
    String name(ProbeSlot slot) {
        String first = slot.channels().isEmpty() ? slot.ref().type() : slot.channels().get(0).name();
        return "probe/" + process + "." + first;
    }

    /** Leaves out the steps before this one. */
    void skipTo(long step) {
        next = (step + every - 1) / every * every;
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
        anyRow = true;
        rowStep = step;
        return true;
    }

    /** The process whose measurements these are; {@code run} for the whole run. */
    String process() {
        return process;
    }

    /** What the row holds, in order. */
    List<Channel> channels() {
        return channels;
    }

    /** Whether the row holds what was measured at that step. */
    boolean hasRow(long step) {
        return anyRow && rowStep == step;
    }

    TableRow row() {
        return row;
    }

    /** Hands over what the probes have reported, also where there is no row. */
    void report(RunSession session) throws IOException {
        for (ProbeSlot slot : slots) {
            List<RunEvent> events = slot.events();
            for (int i = 0; i < events.size(); i++) {
                session.event(events.get(i));
            }
            events.clear();
        }
    }

    /** What the probes that keep account have cost. */
    List<MeasurementCost> costs() {
        return Arrays.stream(slots).flatMap(slot -> slot.cost().stream()).toList();
    }
}

package org.brink.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.run.Channel;
import org.brink.api.run.RunEvent;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.Row;
import org.brink.store.run.MeasurementCost;
import org.brink.store.run.TableRow;

/** One probe on one process (or the whole run), and its part of the row of a table. */
final class ProbeSlot implements Row {

    private final ComponentRef ref;
    private final Probe probe;
    private final String process;
    private final RunInstant instant;
    private final List<Channel> channels;
    private final List<RunEvent> events = new ArrayList<>();
    private TableRow row = new TableRow(List.of());
    private int base;
    private int set;

    /**
     * @param process whose table this belongs to; {@code run} for the whole run
     * @param channels those of the probe, under the names by which they are stored
     */
    ProbeSlot(ComponentRef ref, Probe probe, String process, RunInstant instant, List<Channel> channels) {
        this.ref = ref;
        this.probe = probe;
        this.process = process;
        this.instant = instant;
        this.channels = channels;
    }

    ComponentRef ref() {
        return ref;
    }

    Probe probe() {
        return probe;
    }

    List<Channel> channels() {
        return channels;
    }

    /** Writes into that row from now on, from that channel of it on. */
    void attach(TableRow newRow, int newBase) {
        row = newRow;
        base = newBase;
    }

    void observe(long step) {
        set = 0;
        instant.moveTo(step);
        probe.observe(instant, this);
        if (set != channels.size()) {
            throw new IllegalStateException("the probe set " + set + " of its " + channels.size() + " channels");
        }
    }

    /** What the probe has reported since this was last emptied. */
    List<RunEvent> events() {
        return events;
    }

    /** What the probe has cost, if it keeps account. */
    Optional<MeasurementCost> cost() {
        return probe instanceof Costed costed
                ? Optional.of(new MeasurementCost(ref.path(), ref.type(), process, costed.cost())) : Optional.empty();
    }

    @Override
    public void set(int channel, double value) {
        row.set(base + channel, value);
        set++;
    }

    @Override
    public void set(int channel, double[] values) {
        Channel described = channels.get(channel);
        row.set(base + channel, values, described.growing() ? values.length : described.width());
        set++;
    }

    @Override
    public void set(int channel, double[] values, int length) {
        row.set(base + channel, values, length);
        set++;
    }

    @Override
    public void event(String type, String detail) {
        if (!RunEvent.isType(type)) {
            throw new IllegalArgumentException("an event cannot be of type \"" + type + "\"");
        }
        events.add(new RunEvent(instant.step(), process.equals(ProcessSpec.RUN) ? "" : process, type, detail));
    }
}

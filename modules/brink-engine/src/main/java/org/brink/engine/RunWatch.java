package org.brink.engine;

import java.util.List;
import java.util.Map;
import org.brink.spi.detector.Watch;
import org.brink.spi.probe.Instant;
import org.brink.spi.process.ObservedProcess;
import org.brink.store.run.TableRow;

/** The instant that one detector sees, with what probes have measured on its process. */
final class RunWatch implements Watch {

    /**
     * Where a scalar channel is found.
     *
     * @param table the table that it is part of
     * @param index which channel of its rows
     */
    record Place(TableRecorder table, int index) {
    }

    private final RunInstant instant;
    private final Map<String, Place> places;

    RunWatch(RunInstant instant, Map<String, Place> places) {
        this.instant = instant;
        this.places = Map.copyOf(places);
    }

    void moveTo(long step) {
        instant.moveTo(step);
    }

    @Override
    public boolean measured(String channel) {
        Place place = places.get(channel);
        return place != null && place.table().hasRow(instant.step());
    }

    @Override
    public double value(String channel) {
        if (!measured(channel)) {
            throw new IllegalArgumentException(channel + " was not measured at step " + instant.step());
        }
        Place place = places.get(channel);
        TableRow row = place.table().row();
        return row.value(place.index());
    }

    @Override
    public long step() {
        return instant.step();
    }

    @Override
    public double time() {
        return instant.time();
    }

    @Override
    public ObservedProcess process() {
        return instant.process();
    }

    @Override
    public List<? extends ObservedProcess> processes() {
        return instant.processes();
    }
}

package org.brink.maps.phase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a trajectory does in the long run; {@link PhaseClassifier} states the criteria. */
public enum Phase {
    /** Settles at a point, and never rises on the way. */
    MONOTONIC("Monotonic"),
    /** Settles at a point after rising at least once. */
    CATAPULT("Catapult"),
    /** Goes round a cycle. */
    PERIODIC("Periodic"),
    /** Stays bounded while nearby trajectories separate exponentially. */
    CHAOTIC("Chaotic"),
    /** Leaves every bound. */
    DIVERGENT("Divergent"),
    /** None of these could be told after the given number of steps. */
    UNSETTLED("Unsettled");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /** The name in legends. */
    public String title() {
        return title;
    }

    /** The name in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phase with that id. */
    public static Optional<Phase> find(String id) {
        return Arrays.stream(values()).filter(phase -> phase.id().equals(id)).findFirst();
    }

    /**
     * What a number of the probe {@code phase} stands for in tables that keep numbers only.
     *
     * @param channel name of the channel, with that of its process before it
     * @return empty if it is another channel, or no number of a phase
     */
    public static Optional<Phase> ofChannel(String channel, double value) {
        int place = (int) value;
        return channel.endsWith(".phase") && place == value && place >= 0 && place < values().length
                ? Optional.of(values()[place]) : Optional.empty();
    }
}

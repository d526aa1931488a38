package org.brink.maps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a map shows of a trajectory. */
public enum MapQuantity {
    /** The phase, as its place in {@link org.brink.maps.phase.Phase}. */
    PHASE("Phase"),
    /** The largest eigenvalue of the Hessian in the end; NaN for a trajectory that diverged. */
    SHARPNESS("Final sharpness"),
    /** The loss in the end; NaN for a trajectory that diverged. */
    LOSS("Final loss"),
    /** Steps until the trajectory settled; NaN if it did not. */
    STEPS("Steps to converge");

    private final String title;

    MapQuantity(String title) {
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

    /** The quantity with that id. */
    public static Optional<MapQuantity> find(String id) {
        return Arrays.stream(values()).filter(quantity -> quantity.id().equals(id)).findFirst();
    }

    /** All ids. */
    public static String ids(List<MapQuantity> of) {
        return of.stream().map(MapQuantity::id).collect(Collectors.joining(", "));
    }
}

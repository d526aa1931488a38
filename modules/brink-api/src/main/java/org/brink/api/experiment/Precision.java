package org.brink.api.experiment;

import java.util.Optional;

/** The floating-point format in which an objective computes. */
public enum Precision {
    /** IEEE double precision. */
    FLOAT64("float64"),
    /** IEEE single precision. */
    FLOAT32("float32");

    private final String id;

    Precision(String id) {
        this.id = id;
    }

    /** The name in experiment files. */
    public String id() {
        return id;
    }

    /** The precision of that name. */
    public static Optional<Precision> find(String id) {
        for (Precision precision : values()) {
            if (precision.id.equals(id)) {
                return Optional.of(precision);
            }
        }
        return Optional.empty();
    }
}

package org.brink.api.experiment;

import java.util.Optional;

/** The floating-point format in which an objective computes. */
public enum Precision {
    /** IEEE double precision. */
    FLOAT64("float64", Double.BYTES),
    /** IEEE single precision. */
    FLOAT32("float32", Float.BYTES);

    private final String id;
    private final int bytes;

    Precision(String id, int bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    /** The name in experiment files. */
    public String id() {
        return id;
    }

    /** How many bytes a number takes. */
    public int bytes() {
        return bytes;
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

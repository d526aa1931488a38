package org.brink.api.array;

import java.io.IOException;

/** A file does not hold arrays as it should. */
public final class ArrayFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    ArrayFormatException(String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.found = found;
        this.expected = expected;
    }

    /** What is there, and at which byte where that is known. */
    public String found() {
        return found;
    }

    /** What was expected instead. */
    public String expected() {
        return expected;
    }
}

package org.brink.api.parameter;

/** A raw value that does not fit a parameter; the message says what was expected, without naming the parameter. */
public final class Mismatch extends Exception {

    private static final long serialVersionUID = 1L;

    public Mismatch(String expected) {
        super(expected);
    }
}

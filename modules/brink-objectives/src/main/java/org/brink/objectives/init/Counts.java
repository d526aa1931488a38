package org.brink.objectives.init;

/** Numbers of things in messages. */
final class Counts {

    private Counts() {
    }

    /** {@code 1 value}, {@code 4 values}. */
    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}

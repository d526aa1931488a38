package org.brink.api.numeric;

import java.util.Locale;
import java.util.OptionalInt;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * The number of threads that native matrix products take. There is one for the process, because native libraries hold
 * one, and it settles when the first of them loads: changing it later would change the bits of runs that go on, and
 * costs a part of a millisecond each time. Kept in the system property {@value #PROPERTY}, which can also be given when
 * the process starts; without it all cores are used.
 */
public final class ComputeThreads {

    /** The system property that holds the number. */
    public static final String PROPERTY = "brink.kernel.threads";

    /** More threads than any machine has use for. */
    public static final int MOST = 1024;

    private static final String SETTLED = PROPERTY + ".settled";

    private ComputeThreads() {
    }

    /** The number that was asked for or is in use; empty where all cores are to be used. */
    public static OptionalInt requested() {
        Integer value = Integer.getInteger(PROPERTY);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Math.max(1, Math.min(MOST, value)));
    }

    /** Whether a library has been loaded with {@link #requested} threads, so that the number cannot change any more. */
    public static boolean settled() {
        return Boolean.getBoolean(SETTLED);
    }

    /**
     * Asks for a number of threads.
     *
     * @param count from 1 to {@value #MOST}
     * @param path how messages call the setting
     * @throws InvalidInput if it is out of range, or another number is in use
     */
    public static synchronized void request(int count, String path) {
        if (count < 1 || count > MOST) {
            throw new InvalidInput(new Problem(path, Problem.show(count),
                    String.format(Locale.ROOT, "an integer from 1 to %d", MOST)));
        }
        if (settled() && requested().getAsInt() != count) {
            throw new InvalidInput(new Problem(path, Problem.show(count), requested().getAsInt()
                    + ", the number that this process computes with since its first matrix product"));
        }
        System.setProperty(PROPERTY, Integer.toString(count));
    }

    /** Settles the number, for the one who loads a library; returns it. */
    public static synchronized int settle() {
        int count = requested().orElse(Runtime.getRuntime().availableProcessors());
        System.setProperty(PROPERTY, Integer.toString(count));
        System.setProperty(SETTLED, "true");
        return count;
    }
}

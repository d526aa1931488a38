package org.brink.api.numeric;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * The number of threads that objectives made from now on compute with. Results are the same bit for bit with the same
 * kernel and number of threads. The number is kept in the system property {@value #PROPERTY}, which can also be given
 * when the process starts; without it all cores are used.
 */
public final class ComputeThreads {

    /** The system property that holds the number. */
    public static final String PROPERTY = "brink.kernel.threads";

    /** More threads than any machine has use for. */
    public static final int MOST = 1024;

    /** What a thread has been told to use for the objectives that it makes; nothing for most threads. */
    private static final ThreadLocal<Integer> OWN = new ThreadLocal<>();

    private ComputeThreads() {
    }

    /** The number that was asked for; empty where all cores are to be used. */
    public static OptionalInt requested() {
        Integer value = Integer.getInteger(PROPERTY);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Math.max(1, Math.min(MOST, value)));
    }

    /**
     * Does something on the calling thread with another number of threads than the process uses; where many runs go on
     * at once, for instance, each does best with one.
     *
     * @param count from 1 to {@value #MOST}
     */
    public static <T> T within(int count, Supplier<T> work) {
        Integer before = OWN.get();
        OWN.set(Math.max(1, Math.min(MOST, count)));
        try {
            return work.get();
        } finally {
            OWN.set(before);
        }
    }

    /** The number of threads to compute with. */
    public static int count() {
        Integer own = OWN.get();
        return own != null ? own : requested().orElse(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Asks for a number of threads, for all objectives that this process makes from now on.
     *
     * @param count from 1 to {@value #MOST}
     * @param path how messages call the setting
     * @throws InvalidInput if it is out of range
     */
    public static void request(int count, String path) {
        if (count < 1 || count > MOST) {
            throw new InvalidInput(new Problem(path, Problem.show(count),
                    String.format(Locale.ROOT, "an integer from 1 to %d", MOST)));
        }
        System.setProperty(PROPERTY, Integer.toString(count));
    }

    /** Asks for all cores. */
    public static void requestAll() {
        System.clearProperty(PROPERTY);
    }
}

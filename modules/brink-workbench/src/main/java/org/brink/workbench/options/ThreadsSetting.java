package org.brink.workbench.options;

import java.util.OptionalInt;
import java.util.prefs.Preferences;
import org.brink.api.numeric.ComputeThreads;

/** The number of threads for matrix products, as the person set it: a number, or all cores. */
final class ThreadsSetting {

    private static final String KEY = "threads";
    private static final int ALL = 0;

    private final Preferences preferences;

    ThreadsSetting(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The number; empty for all cores. */
    OptionalInt get() {
        int stored = preferences.getInt(KEY, ALL);
        return stored < 1 || stored > ComputeThreads.MOST ? OptionalInt.empty() : OptionalInt.of(stored);
    }

    /** Keeps a number, or all cores, and uses it from now on if no native kernel has loaded yet. */
    void set(OptionalInt threads) {
        preferences.putInt(KEY, threads.orElse(ALL));
        if (!ComputeThreads.settled()) {
            ComputeThreads.request(threads.orElse(Runtime.getRuntime().availableProcessors()), KEY);
        }
    }

    /** Applies what was kept, unless the workbench was started with another number. */
    void applyAtStart() {
        if (ComputeThreads.requested().isEmpty()) {
            get().ifPresent(threads -> ComputeThreads.request(threads, KEY));
        }
    }

    /** Whether what was kept is not what this process computes with. */
    boolean waitsForRestart() {
        int wanted = get().orElse(Runtime.getRuntime().availableProcessors());
        return ComputeThreads.settled() && ComputeThreads.requested().orElse(wanted) != wanted;
    }
}

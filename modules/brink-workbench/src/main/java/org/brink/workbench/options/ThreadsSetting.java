package org.brink.workbench.options;

import java.util.OptionalInt;
import java.util.prefs.Preferences;
import org.brink.api.numeric.ComputeThreads;

/** The number of threads of computations, as the person set it: a number, or all cores. */
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

    /** Keeps a number, or all cores, and uses it for all runs that begin from now on. */
    void set(OptionalInt threads) {
        preferences.putInt(KEY, threads.orElse(ALL));
        threads.ifPresentOrElse(count -> ComputeThreads.request(count, KEY), ComputeThreads::requestAll);
    }

    /** Applies what was kept, unless the workbench was started with another number. */
    void applyAtStart() {
        if (ComputeThreads.requested().isEmpty()) {
            get().ifPresent(threads -> ComputeThreads.request(threads, KEY));
        }
    }
}

package org.brink.jets.float64.op;

import java.util.Arrays;

/**
 * An index map cut into runs, none of which crosses a row of source or target: consecutive entries of the source, or
 * one entry several times.
 */
final class Runs {

    private final int count;
    private final int[] target;
    private final int[] source;
    private final int[] length;
    private final boolean[] repeated;

    /**
     * Cuts an index map.
     *
     * @param index for every entry of the target that of the source, or {@link Gather#ZERO}
     */
    Runs(int[] index, int targetColumns, int sourceColumns) {
        int[] starts = new int[index.length];
        int[] lengths = new int[index.length];
        boolean[] repeats = new boolean[index.length];
        int runs = 0;
        for (int i = 0; i < index.length; i++) {
            if (index[i] == Gather.ZERO) {
                continue;
            }
            boolean adjacent = runs > 0 && i % targetColumns != 0 && starts[runs - 1] + lengths[runs - 1] == i;
            boolean same = adjacent && index[i - 1] == index[i];
            boolean next = adjacent && index[i - 1] + 1 == index[i] && index[i] % sourceColumns != 0;
            if (same && lengths[runs - 1] == 1) {
                repeats[runs - 1] = true;
                lengths[runs - 1]++;
            } else if (same && repeats[runs - 1] || next && !repeats[runs - 1]) {
                lengths[runs - 1]++;
            } else {
                starts[runs] = i;
                lengths[runs++] = 1;
            }
        }
        count = runs;
        target = Arrays.copyOf(starts, runs);
        length = Arrays.copyOf(lengths, runs);
        repeated = Arrays.copyOf(repeats, runs);
        source = new int[runs];
        for (int run = 0; run < runs; run++) {
            source[run] = index[target[run]];
        }
    }

    int count() {
        return count;
    }

    int target(int run) {
        return target[run];
    }

    int source(int run) {
        return source[run];
    }

    /** Whether all entries of a run are the same entry of the source. */
    boolean isRepeated(int run) {
        return repeated[run];
    }

    int length(int run) {
        return length[run];
    }
}

package org.brink.charts.data;

/** Thins rows by buckets of 2^shift consecutive row numbers, of each of which the extreme rows are kept. */
final class Buckets {

    private final ExtremeSelector selector;

    Buckets(ExtremeSelector selector) {
        this.selector = selector;
    }

    /** Thins in place the rows from an index on. */
    void thin(KeptRows rows, int from, int shift) {
        int kept = from;
        int start = from;
        while (start < rows.size()) {
            long bucket = rows.number(start) >> shift;
            int end = start + 1;
            while (end < rows.size() && rows.number(end) >> shift == bucket) {
                end++;
            }
            if (end - start <= 2) {
                for (int i = start; i < end; i++) {
                    rows.move(i, kept++);
                }
            } else {
                int count = selector.select(rows.values(), start, end);
                for (int i = 0; i < count; i++) {
                    rows.move(selector.picked()[i], kept++);
                }
            }
            start = end;
        }
        rows.truncate(kept);
    }

    /** Appends the extreme rows of every bucket of a block; a bucket that the block cuts is thinned again later. */
    void addThinned(KeptRows rows, long firstNumber, long[] steps, double[] values, int count, int shift) {
        if (shift == 0) {
            rows.addBlock(firstNumber, steps, values, 0, count);
            return;
        }
        int start = 0;
        while (start < count) {
            long bucketEnd = (((firstNumber + start) >> shift) + 1) << shift;
            int end = (int) Math.min(count, bucketEnd - firstNumber);
            int picks = selector.select(values, start, end);
            for (int i = 0; i < picks; i++) {
                int at = selector.picked()[i];
                rows.add(firstNumber + at, steps[at], values, at);
            }
            start = end;
        }
    }
}

package org.brink.workbench.sweep;

/** Sorts whole numbers by what they stand for, without an object for each of them. */
final class IntSort {

    private IntSort() {
    }

    /** Compares what two numbers stand for. */
    @FunctionalInterface
    interface Order {
        int compare(int a, int b);
    }

    /** Sorts in place; equal ones keep their order. Merges runs of doubling length. */
    static void sort(int[] items, Order order) {
        int[] from = items;
        int[] to = new int[items.length];
        for (int width = 1; width < items.length; width *= 2) {
            for (int start = 0; start < items.length; start += 2 * width) {
                merge(from, to, start, Math.min(start + width, items.length),
                        Math.min(start + 2 * width, items.length), order);
            }
            int[] other = from;
            from = to;
            to = other;
        }
        if (from != items) {
            System.arraycopy(from, 0, items, 0, items.length);
        }
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, Order order) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = left < middle && (right >= end || order.compare(from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}

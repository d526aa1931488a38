package org.brink.plugins;

import java.util.Arrays;
import java.util.Optional;

/**
 * A version as modules state it: whole numbers separated by dots; missing ones count as 0.
 *
 * @param text as written
 */
public record SpecificationVersion(String text) implements Comparable<SpecificationVersion> {

    public SpecificationVersion {
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})*")) {
            throw new IllegalArgumentException("not a version: " + text);
        }
    }

    /** The version that a text states; empty if it states none. */
    public static Optional<SpecificationVersion> parse(String text) {
        try {
            return Optional.of(new SpecificationVersion(text.trim()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(SpecificationVersion other) {
        int[] mine = numbers();
        int[] theirs = other.numbers();
        int length = Math.max(mine.length, theirs.length);
        return Arrays.compare(Arrays.copyOf(mine, length), Arrays.copyOf(theirs, length));
    }

    private int[] numbers() {
        return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}

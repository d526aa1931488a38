package org.brink.api.experiment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One axis of a sweep: the values that one place of the experiment takes, or several places that go on together. The
 * axes of an experiment multiply: every value of one is combined with every value of the others.
 *
 * @param tracks the places with their values, at least one, all with the same number of values
 */
public record SweepAxis(List<Track> tracks) {

    /**
     * The values that one place takes.
     *
     * @param path dotted path into the document, such as {@code optimizer.params.stepSize} or
     *     {@code init.params.values.0}
     * @param values where the values come from
     */
    public record Track(String path, Values values) {
    }

    /** The path of the seed of an experiment. */
    public static final String SEED = "seed";

    public SweepAxis {
        tracks = List.copyOf(tracks);
        if (tracks.stream().mapToInt(track -> track.values().size()).distinct().count() != 1) {
            throw new IllegalArgumentException("an axis has at least one track, and all are equally long: " + tracks);
        }
    }

    /** An axis that moves a single place. */
    public SweepAxis(String path, Values values) {
        this(List.of(new Track(path, values)));
    }

    /** An axis of seeds: 0, 1, … */
    public static SweepAxis seeds(int count) {
        return new SweepAxis(SEED, new Counted(0, count));
    }

    /** The number of values. */
    public int size() {
        return tracks.get(0).values().size();
    }

    /** What people call the axis: its path, or the paths that go on together. */
    public String label() {
        return tracks.stream().map(Track::path).collect(Collectors.joining(" and "));
    }

    /** Where the values of a place come from. */
    public sealed interface Values {

        /** The number of values. */
        int size();

        /** The raw value at a place, from 0. */
        Object get(int index);

        /** The raw values, in order. */
        default List<Object> list() {
            return IntStream.range(0, size()).mapToObj(this::get).toList();
        }
    }

    /** Values listed one by one. */
    public record Listed(List<Object> list) implements Values {

        public Listed {
            list = List.copyOf(list);
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public Object get(int index) {
            return list.get(index);
        }
    }

    /**
     * Consecutive integers.
     *
     * @param first the first of them
     * @param size how many, at least 1
     */
    public record Counted(long first, int size) implements Values {

        @Override
        public Object get(int index) {
            return first + index;
        }

        @Override
        public List<Object> list() {
            return LongStream.range(first, first + size).<Object>mapToObj(value -> value).toList();
        }
    }

    /**
     * Numbers from a range, ends included.
     *
     * @param low first value
     * @param high last value
     * @param count how many, at least 2
     * @param logarithmic whether ratios rather than differences are equal; then both ends are positive
     */
    public record Spaced(double low, double high, int count, boolean logarithmic) implements Values {

        @Override
        public int size() {
            return count;
        }

        @Override
        public Object get(int index) {
            if (index == count - 1) {
                return high;
            }
            double at = (double) index / (count - 1);
            return logarithmic ? low * Math.pow(high / low, at) : low + at * (high - low);
        }
    }
}

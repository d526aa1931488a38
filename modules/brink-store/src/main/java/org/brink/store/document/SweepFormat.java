package org.brink.store.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Counted;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.experiment.SweepAxis.Values;

/**
 * The JSON form of the axes of a sweep. An axis is {@code {"path": …, "values": …}}, {@code {"seeds": count}} or
 * {@code {"zip": [axis, …]}}.
 */
final class SweepFormat {

    private static final String AXES = "axes";
    private static final String PATH = "path";
    private static final String VALUES = "values";
    private static final String SEEDS = "seeds";
    private static final String ZIP = "zip";
    private static final String LINEAR = "lin";
    private static final String LOGARITHMIC = "log";
    private static final String INTEGERS = "integers";
    private static final String EXPECTED = "a list of values, {\"lin\": [low, high, count]},"
            + " {\"log\": [low, high, count]} with at least 2 values, and both ends > 0 where they are spaced by"
            + " \"log\", or {\"integers\": [first, last]}";

    private SweepFormat() {
    }

    static List<SweepAxis> read(Fields root) {
        List<SweepAxis> axes = new ArrayList<>();
        root.object("sweep").only(AXES).list(AXES, (raw, path) -> axis(root.asObject(raw, path)))
                .forEach(axis -> axis.ifPresent(axes::add));
        return axes;
    }

    private static Optional<SweepAxis> axis(Fields fields) {
        if (!fields.has(ZIP)) {
            return track(fields).map(track -> new SweepAxis(List.of(track)));
        }
        List<Optional<Track>> read = fields.only(ZIP).list(ZIP, (raw, path) -> track(fields.asObject(raw, path)));
        List<Track> tracks = read.stream().flatMap(Optional::stream).toList();
        if (tracks.size() < read.size()) {
            return Optional.empty();
        }
        if (tracks.size() < 2 || tracks.stream().mapToInt(track -> track.values().size()).distinct().count() > 1) {
            fields.report(ZIP, "at least two axes with equally many values"
                    + (tracks.isEmpty() ? "" : "; these have " + tracks.stream()
                    .map(track -> Integer.toString(track.values().size())).toList()));
            return Optional.empty();
        }
        return Optional.of(new SweepAxis(tracks));
    }

    private static Optional<Track> track(Fields fields) {
        if (fields.has(SEEDS)) {
            long count = fields.only(SEEDS).integer(SEEDS, 0);
            if (count < 1 || count > Integer.MAX_VALUE) {
                fields.report(SEEDS, "how many seeds, from 1 to " + Integer.MAX_VALUE);
                return Optional.empty();
            }
            return Optional.of(new Track(SweepAxis.SEED, new Counted(0, (int) count)));
        }
        fields.only(PATH, VALUES, SEEDS, ZIP);
        String path = fields.requireText(PATH);
        Object raw = fields.raw(VALUES).orElse(false);
        Optional<Values> values = raw instanceof List<?> list ? listed(list)
                : raw instanceof Map ? range(fields.object(VALUES)) : Optional.empty();
        if (values.isEmpty()) {
            fields.report(VALUES, EXPECTED);
        }
        return values.map(found -> new Track(path, found));
    }

    private static Optional<Values> listed(List<?> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(new Listed(new ArrayList<>(list)));
    }

    private static Optional<Values> range(Fields fields) {
        fields.only(LINEAR, LOGARITHMIC, INTEGERS);
        List<String> keys = List.of(LINEAR, LOGARITHMIC, INTEGERS).stream().filter(fields::has).toList();
        if (keys.size() != 1 || !(fields.raw(keys.get(0)).orElseThrow() instanceof List<?> list)
                || !list.stream().allMatch(Number.class::isInstance)) {
            return Optional.empty();
        }
        double[] numbers = list.stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
        return keys.get(0).equals(INTEGERS) ? counted(numbers) : spaced(numbers, keys.get(0).equals(LOGARITHMIC));
    }

    private static Optional<Values> counted(double[] ends) {
        if (ends.length != 2 || !isInteger(ends[0]) || !isInteger(ends[1]) || ends[1] < ends[0]
                || ends[1] - ends[0] >= Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new Counted((long) ends[0], (int) (ends[1] - ends[0]) + 1));
    }

    private static boolean isInteger(double value) {
        return value == Math.rint(value) && Math.abs(value) <= 0x1p53;
    }

    private static Optional<Values> spaced(double[] range, boolean logarithmic) {
        boolean fits = range.length == 3 && isInteger(range[2]) && range[2] >= 2 && range[2] <= Integer.MAX_VALUE
                && (!logarithmic || range[0] > 0 && range[1] > 0);
        return fits ? Optional.of(new Spaced(range[0], range[1], (int) range[2], logarithmic)) : Optional.empty();
    }

    static Map<String, Object> raw(List<SweepAxis> axes) {
        return Map.of(AXES, axes.stream().map(SweepFormat::raw).toList());
    }

    private static Map<String, Object> raw(SweepAxis axis) {
        List<Map<String, Object>> tracks = axis.tracks().stream().map(SweepFormat::raw).toList();
        return tracks.size() == 1 ? tracks.get(0) : Map.of(ZIP, tracks);
    }

    private static Map<String, Object> raw(Track track) {
        if (track.path().equals(SweepAxis.SEED) && track.values() instanceof Counted c && c.first() == 0) {
            return Map.of(SEEDS, (long) c.size());
        }
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put(PATH, track.path());
        raw.put(VALUES, raw(track.values()));
        return raw;
    }

    private static Object raw(Values values) {
        if (values instanceof Spaced s) {
            return Map.of(s.logarithmic() ? LOGARITHMIC : LINEAR, List.of(s.low(), s.high(), (long) s.count()));
        }
        if (values instanceof Counted c) {
            return Map.of(INTEGERS, List.of(c.first(), c.first() + c.size() - 1));
        }
        return values.list();
    }
}

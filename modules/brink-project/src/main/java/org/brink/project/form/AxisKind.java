package org.brink.project.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.brink.api.experiment.SweepAxis.Counted;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.experiment.SweepAxis.Values;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;

/** Ways to say which values an axis of a sweep has, each with the parameters that say it. */
enum AxisKind {
    /** One by one. */
    LISTED("list", Schema.of(Declared.LIST), AxisKind::listed,
            (raw, path) -> new Listed(List.copyOf((List<?>) raw.get(Declared.LIST.name())))),
    /** With equal differences. */
    LINEAR("lin", Schema.of(Declared.FROM, Declared.TO, Declared.COUNT), AxisKind::spaced,
            (raw, path) -> spaced(raw, false)),
    /** With equal ratios. */
    LOGARITHMIC("log", Schema.of(Declared.FROM.withRange(Range.POSITIVE), Declared.TO.withRange(Range.POSITIVE),
            Declared.COUNT), AxisKind::spaced, (raw, path) -> spaced(raw, true)),
    /** All integers of a range. */
    INTEGERS("integers", Schema.of(Declared.FIRST, Declared.LAST), AxisKind::counted, AxisKind::integers);

    /** The most values that one axis may have; the cells of a sweep are limited to as many. */
    static final int MOST = 10_000_000;

    private static final class Declared {
        static final Parameter<String> LIST = Parameter.text("values", "The values, separated by commas.");
        static final Parameter<Double> FROM = Parameter.real("from", "The first value.");
        static final Parameter<Double> TO = Parameter.real("to", "The last value.");
        static final Parameter<Long> COUNT = Parameter.integer("count", "The number of values, both ends included.")
                .withRange(Range.closed(2, MOST));
        static final Parameter<Long> FIRST = Parameter.integer("first", "The first integer.");
        static final Parameter<Long> LAST = Parameter.integer("last", "The last integer.");
    }

    private final String id;
    private final Schema schema;
    private final Function<Values, Map<String, Object>> reader;
    private final BiFunction<Map<String, Object>, String, Values> maker;

    AxisKind(String id, Schema schema, Function<Values, Map<String, Object>> reader,
            BiFunction<Map<String, Object>, String, Values> maker) {
        this.id = id;
        this.schema = schema;
        this.reader = reader;
        this.maker = maker;
    }

    /** The name in lists, and in documents. */
    String id() {
        return id;
    }

    /** What says which values there are. */
    Schema schema() {
        return schema;
    }

    static Optional<AxisKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The way in which values were said. */
    static AxisKind of(Values values) {
        return values instanceof Spaced spaced ? spaced.logarithmic() ? LOGARITHMIC : LINEAR
                : values instanceof Counted ? INTEGERS : LISTED;
    }

    /** The raw parameters that say these values, which are of this kind. */
    Map<String, Object> raw(Values values) {
        return new LinkedHashMap<>(reader.apply(values));
    }

    /**
     * The values that parameters say.
     *
     * @param path where they stand
     * @throws InvalidInput if they do not go together
     */
    Values values(Map<String, Object> raw, String path) {
        return maker.apply(raw, path);
    }

    /** The values in another way of saying them, as near as that goes: the same ends and the same count. */
    Values like(Values values) {
        Object first = values.get(0);
        Object last = values.get(values.size() - 1);
        boolean numbers = first instanceof Number && last instanceof Number;
        double low = numbers ? ((Number) first).doubleValue() : 0;
        double high = numbers ? ((Number) last).doubleValue() : 1;
        return switch (this) {
            case LISTED -> new Listed(values.list().subList(0, Math.min(values.size(), 100)));
            case LINEAR -> new Spaced(low, high, Math.max(2, values.size()), false);
            case LOGARITHMIC -> new Spaced(low > 0 ? low : high > 0 ? high / 100 : 0.01, high > 0 ? high : 1,
                    Math.max(2, values.size()), true);
            case INTEGERS -> new Counted((long) Math.ceil(Math.min(low, high)),
                    (int) Math.max(1, Math.min(MOST, Math.floor(Math.abs(high - low)) + 1)));
        };
    }

    private static Map<String, Object> listed(Values values) {
        return Map.of(Declared.LIST.name(), values.list());
    }

    private static Map<String, Object> spaced(Values values) {
        Spaced spaced = (Spaced) values;
        return Map.of(Declared.FROM.name(), spaced.low(), Declared.TO.name(), spaced.high(), Declared.COUNT.name(),
                (long) spaced.count());
    }

    private static Values spaced(Map<String, Object> raw, boolean logarithmic) {
        return new Spaced(number(raw, Declared.FROM), number(raw, Declared.TO),
                (int) number(raw, Declared.COUNT), logarithmic);
    }

    private static double number(Map<String, Object> raw, Parameter<?> parameter) {
        return ((Number) raw.get(parameter.name())).doubleValue();
    }

    private static Map<String, Object> counted(Values values) {
        Counted counted = (Counted) values;
        return Map.of(Declared.FIRST.name(), counted.first(), Declared.LAST.name(),
                counted.first() + counted.size() - 1);
    }

    private static Values integers(Map<String, Object> raw, String path) {
        long first = (long) number(raw, Declared.FIRST);
        long last = (long) number(raw, Declared.LAST);
        if (last < first || last - first >= MOST) {
            throw new InvalidInput(new Problem(path, first + " to " + last,
                    "the first not above the last, and at most " + MOST + " integers"));
        }
        return new Counted(first, (int) (last - first) + 1);
    }
}

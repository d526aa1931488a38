package org.brink.api.parameter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;

/**
 * The declaration of one parameter of a component. Made by the factories and refined by the {@code with…} methods:
 *
 * <pre>{@code
 * static final Parameter<Double> STEP_SIZE = Parameter.real("stepSize", "Step size η of every update.")
 *         .withRange(Range.POSITIVE).withDefault(0.1).withLogScale();
 * }</pre>
 *
 * @param name key in experiment files, lowerCamelCase
 * @param type type of the value
 * @param defaultValue value when none is given; empty makes the parameter required
 * @param unit unit of the value, empty when it has none
 * @param range where numbers of the value must lie
 * @param choices allowed values of a {@link ValueType#CHOICE} parameter, else empty
 * @param logScale whether sliders and sweeps are best spaced logarithmically
 * @param doc one or two sentences for people, naming symbol and source where there is one
 * @param <T> Java type of the value
 */
public record Parameter<T>(String name, ValueType<T> type, Optional<T> defaultValue, String unit, Range range,
        List<Choice> choices, boolean logScale, String doc) {

    public Parameter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(doc, "doc");
        choices = List.copyOf(choices);
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("a parameter's name must be lowerCamelCase: " + name);
        }
    }

    private static <T> Parameter<T> of(String name, ValueType<T> type, String doc) {
        return new Parameter<>(name, type, Optional.empty(), "", Range.ANY, List.of(), false, doc);
    }

    /** A required parameter that is a finite double. */
    public static Parameter<Double> real(String name, String doc) {
        return of(name, ValueType.REAL, doc);
    }

    /** A required parameter that is an integer. */
    public static Parameter<Long> integer(String name, String doc) {
        return of(name, ValueType.INTEGER, doc);
    }

    /** A required parameter that is true or false. */
    public static Parameter<Boolean> flag(String name, String doc) {
        return of(name, ValueType.BOOLEAN, doc);
    }

    /** A required parameter that is a text. */
    public static Parameter<String> text(String name, String doc) {
        return of(name, ValueType.TEXT, doc);
    }

    /** A required parameter that names a file, relative to the experiment file. */
    public static Parameter<String> file(String name, String doc) {
        return of(name, ValueType.FILE, doc);
    }

    /** A required parameter that is a list of finite doubles. */
    public static Parameter<List<Double>> reals(String name, String doc) {
        return of(name, ValueType.REALS, doc);
    }

    /** A required parameter that is a list of integers. */
    public static Parameter<List<Long>> integers(String name, String doc) {
        return of(name, ValueType.INTEGERS, doc);
    }

    /** A required parameter that takes one of the given values. */
    public static Parameter<String> choice(String name, String doc, Choice... choices) {
        return new Parameter<>(name, ValueType.CHOICE, Optional.empty(), "", Range.ANY, List.of(choices), false, doc);
    }

    /** A required parameter that is another component of the given kind. */
    public static Parameter<ComponentSpec> component(String name, ComponentKind kind, String doc) {
        return of(name, ValueType.component(kind), doc);
    }

    /** This parameter, optional with the given default. */
    public Parameter<T> withDefault(T value) {
        return new Parameter<>(name, type, Optional.of(value), unit, range, choices, logScale, doc);
    }

    /** This parameter with its numbers bounded. */
    public Parameter<T> withRange(Range newRange) {
        return new Parameter<>(name, type, defaultValue, unit, newRange, choices, logScale, doc);
    }

    /** This parameter with a unit. */
    public Parameter<T> withUnit(String newUnit) {
        return new Parameter<>(name, type, defaultValue, newUnit, range, choices, logScale, doc);
    }

    /** This parameter, best varied in ratios rather than differences. */
    public Parameter<T> withLogScale() {
        return new Parameter<>(name, type, defaultValue, unit, range, choices, true, doc);
    }

    /** Whether a value must be given. */
    public boolean required() {
        return defaultValue.isEmpty();
    }

    /**
     * Reads a raw value and checks it against range and choices.
     *
     * @throws Mismatch saying what was expected
     */
    public T accept(Object raw) throws Mismatch {
        T value = type.fromRaw(raw);
        for (double number : type.numbers(value)) {
            if (!range.contains(number)) {
                throw new Mismatch(expected());
            }
        }
        if (!choices.isEmpty() && choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            throw new Mismatch(expected());
        }
        return value;
    }

    /** What a value must be, in words, for messages and help. */
    public String expected() {
        if (!choices.isEmpty()) {
            return choices.stream().map(Choice::value).collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (type.id()) {
            case "real" -> range.equals(Range.ANY) ? "a finite number" : "a number " + range.describe();
            case "integer" -> "an integer" + inRange();
            case "reals" -> "a list of numbers" + inRange();
            case "integers" -> "a list of integers" + inRange();
            case "boolean" -> "true or false";
            case "file" -> "a file name";
            default -> "a " + type.id().replace("component:", "");
        };
    }

    private String inRange() {
        return range.equals(Range.ANY) ? "" : " " + range.describe();
    }

    /** The default as a raw value. */
    public Optional<Object> rawDefault() {
        return defaultValue.map(type::toRaw);
    }
}

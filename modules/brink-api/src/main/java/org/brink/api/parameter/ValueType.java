package org.brink.api.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;

/**
 * The type of a parameter's value, and how it is read from and written to the plain values of a document.
 *
 * <p>Plain ("raw") values are what a JSON document holds: {@link String}, {@link Boolean}, {@link Long},
 * {@link Double}, {@link List} and {@link Map} of the same.
 *
 * @param <T> the Java type that a component receives
 */
public abstract sealed class ValueType<T>
        permits ScalarTypes.Real, ScalarTypes.Int, ScalarTypes.Bool, ScalarTypes.Text, ScalarTypes.OneOf,
                ScalarTypes.FileName, RealsType, IntegersType, ComponentType {

    /** A finite double. */
    public static final ValueType<Double> REAL = new ScalarTypes.Real();
    /** A 64-bit integer; a real number without fraction is accepted. */
    public static final ValueType<Long> INTEGER = new ScalarTypes.Int();
    /** True or false. */
    public static final ValueType<Boolean> BOOLEAN = new ScalarTypes.Bool();
    /** Any text. */
    public static final ValueType<String> TEXT = new ScalarTypes.Text();
    /** One of the parameter's {@linkplain Parameter#choices() choices}. */
    public static final ValueType<String> CHOICE = new ScalarTypes.OneOf();
    /** A file name, relative to the experiment file. */
    public static final ValueType<String> FILE = new ScalarTypes.FileName();
    /** A list of finite doubles. */
    public static final ValueType<List<Double>> REALS = new RealsType();
    /** A list of 64-bit integers. */
    public static final ValueType<List<Long>> INTEGERS = new IntegersType();

    private final String id;

    ValueType(String id) {
        this.id = id;
    }

    /** Another component as a value, for instance the step-size schedule of an optimizer. */
    public static ValueType<ComponentSpec> component(ComponentKind kind) {
        return new ComponentType(kind);
    }

    /** The short name of this type in listings: {@code real}, {@code integer}, {@code choice} … */
    public final String id() {
        return id;
    }

    /**
     * Turns a raw value into a typed one; ranges and choices are checked by {@link Parameter#accept}.
     *
     * @throws Mismatch saying what was expected
     */
    public abstract T fromRaw(Object raw) throws Mismatch;

    /** The raw value that {@link #fromRaw} reads back as an equal value. */
    public Object toRaw(T value) {
        return value;
    }

    /** The numbers in the value that a {@link Range} applies to; empty where there are none. */
    List<Double> numbers(T value) {
        return List.of();
    }

    @Override
    public final String toString() {
        return id;
    }

    static List<Object> list(Object raw, String expected) throws Mismatch {
        if (raw instanceof List<?> values) {
            return new ArrayList<>(values);
        }
        throw new Mismatch(expected);
    }
}

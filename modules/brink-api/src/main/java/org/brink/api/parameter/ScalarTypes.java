package org.brink.api.parameter;

import java.util.List;

/** The types whose value is a single number, flag or text. */
final class ScalarTypes {

    private ScalarTypes() {
    }

    static final class Real extends ValueType<Double> {
        Real() {
            super("real");
        }

        @Override
        public Double fromRaw(Object raw) throws Mismatch {
            if (raw instanceof Number number && Double.isFinite(number.doubleValue())) {
                return number.doubleValue();
            }
            throw new Mismatch("a number");
        }

        @Override
        List<Double> numbers(Double value) {
            return List.of(value);
        }
    }

    static final class Int extends ValueType<Long> {
        /** Above this, doubles no longer hold every integer. */
        private static final double EXACT = 0x1p53;

        Int() {
            super("integer");
        }

        @Override
        public Long fromRaw(Object raw) throws Mismatch {
            if (raw instanceof Long || raw instanceof Integer) {
                return ((Number) raw).longValue();
            }
            if (raw instanceof Double d && d == Math.rint(d) && Math.abs(d) <= EXACT) {
                return d.longValue();
            }
            throw new Mismatch("an integer");
        }

        @Override
        List<Double> numbers(Long value) {
            return List.of(value.doubleValue());
        }
    }

    static final class Bool extends ValueType<Boolean> {
        Bool() {
            super("boolean");
        }

        @Override
        public Boolean fromRaw(Object raw) throws Mismatch {
            if (raw instanceof Boolean b) {
                return b;
            }
            throw new Mismatch("true or false");
        }
    }

    static final class Text extends ValueType<String> {
        Text() {
            super("text");
        }

        @Override
        public String fromRaw(Object raw) throws Mismatch {
            return string(raw, "a text");
        }
    }

    static final class OneOf extends ValueType<String> {
        OneOf() {
            super("choice");
        }

        @Override
        public String fromRaw(Object raw) throws Mismatch {
            return string(raw, "a text");
        }
    }

    static final class FileName extends ValueType<String> {
        FileName() {
            super("file");
        }

        @Override
        public String fromRaw(Object raw) throws Mismatch {
            return string(raw, "a file name");
        }
    }

    private static String string(Object raw, String expected) throws Mismatch {
        if (raw instanceof String text) {
            return text;
        }
        throw new Mismatch(expected);
    }
}

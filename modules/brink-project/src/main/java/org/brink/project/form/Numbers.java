package org.brink.project.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers as people write and read them. What is written here is read back as the same number, to the last bit. */
public final class Numbers {

    private Numbers() {
    }

    /** The shortest text that reads back as the same number: {@code 0.25}, {@code 2}, {@code 1e-12}. */
    public static String format(double value) {
        String text = Double.toString(value).replace("E", "e");
        int exponent = text.indexOf('e');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
                + (exponent < 0 ? "" : text.substring(exponent));
    }

    /** A raw value of a document as text; lists without brackets: {@code 2.5, 0.3}. */
    public static String formatRaw(Object raw) {
        if (raw instanceof Double || raw instanceof Float) {
            return format(((Number) raw).doubleValue());
        }
        if (raw instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(formatRaw(item)));
            return String.join(", ", items);
        }
        return String.valueOf(raw);
    }

    /** Reads a finite number or a fraction of two, such as {@code 1/4}; empty if the text is neither. */
    public static Optional<Double> real(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        try {
            double value = plain(parts[0]);
            if (parts.length == 2) {
                value /= plain(parts[1]);
            }
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static double plain(String text) {
        String digits = text.strip();
        // Double.parseDouble also takes Java literals such as 1d or 0x1p3, which are slips of the pen here
        if (!digits.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?")) {
            throw new NumberFormatException(digits);
        }
        return Double.parseDouble(digits);
    }

    /** Reads a 64-bit integer, also as {@code 1e6} or grouped as {@code 1_000_000}; empty if the text is none. */
    public static Optional<Long> integer(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace("_", "")).longValueExact());
        } catch (NumberFormatException | ArithmeticException notAnInteger) {
            return Optional.empty();
        }
    }

    /** Reads numbers set apart by commas, semicolons or spaces, in brackets or not; empty if one is no number. */
    public static Optional<List<Object>> reals(String text) {
        String inner = text.strip();
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        List<Object> values = new ArrayList<>();
        if (!inner.isEmpty()) {
            for (String item : inner.split("\\s*[,;]\\s*|\\s+", -1)) {
                Optional<Double> value = real(item);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
        }
        return Optional.of(values);
    }
}

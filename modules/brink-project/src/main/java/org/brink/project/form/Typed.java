package org.brink.project.form;

import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.Parameter;

/** Reads what people type as the raw value of a parameter. */
final class Typed {

    private Typed() {
    }

    /** The raw value; empty if the text cannot be of the parameter's type. Range and choices are not looked at. */
    static Optional<Object> raw(Parameter<?> parameter, String text) {
        return switch (parameter.type().id()) {
            case "real" -> Numbers.real(text).map(Object.class::cast);
            case "integer" -> Numbers.integer(text).map(Object.class::cast);
            case "reals" -> Numbers.reals(text).map(Object.class::cast);
            case "integers" -> Numbers.reals(text).filter(Typed::allIntegers).map(Typed::toIntegers);
            case "boolean" -> switch (text.strip()) {
                case "true" -> Optional.of(Boolean.TRUE);
                case "false" -> Optional.of(Boolean.FALSE);
                default -> Optional.empty();
            };
            default -> Optional.of(text.strip());
        };
    }

    private static boolean allIntegers(List<Object> values) {
        return values.stream().allMatch(value -> (Double) value == Math.rint((Double) value));
    }

    private static Object toIntegers(List<Object> values) {
        return values.stream().map(value -> (Object) ((Double) value).longValue()).toList();
    }
}

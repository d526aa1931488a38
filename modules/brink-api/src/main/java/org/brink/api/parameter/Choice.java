package org.brink.api.parameter;

import java.util.Objects;

/**
 * One value that a {@linkplain ValueType#CHOICE choice} parameter may take.
 *
 * @param value what stands in experiment files
 * @param doc what choosing it means, one sentence
 */
public record Choice(String value, String doc) {

    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(doc, "doc");
    }
}

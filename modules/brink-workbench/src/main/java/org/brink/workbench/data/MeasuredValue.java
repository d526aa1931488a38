package org.brink.workbench.data;

import java.util.Objects;

/**
 * One number that was measured at a step, as people read it.
 *
 * @param process the process that it was measured on
 * @param name channel, and the index in brackets where the channel is a vector
 * @param value the number
 * @param quality how well and how dearly it was measured; empty where nobody says
 * @param doubtful whether the measurement says that it did not converge
 * @param step the step at which it was measured, not after the one that was asked for
 * @param doc what is measured
 */
public record MeasuredValue(String process, String name, String value, String quality, boolean doubtful, long step,
        String doc) {

    public MeasuredValue {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(doc, "doc");
    }
}

package org.brink.spi.process;

import java.util.Objects;

/**
 * Something that happened to a process at a step.
 *
 * @param type lower-case words joined by hyphens
 * @param detail one sentence for people
 */
public record ProcessEvent(String type, String detail) {

    public ProcessEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(detail, "detail");
    }
}

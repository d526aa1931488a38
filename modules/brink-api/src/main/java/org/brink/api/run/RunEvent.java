package org.brink.api.run;

import java.util.Arrays;
import java.util.Objects;

/**
 * Something that happened at one step of a run.
 *
 * @param step when
 * @param process to which process; empty for the whole run
 * @param type lower-case words joined by hyphens: {@code diverged}, {@code stopped}, {@code paused} …
 * @param detail one sentence for people
 */
public record RunEvent(long step, String process, String type, String detail) {

    public RunEvent {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(detail, "detail");
    }

    /** Whether this event tells how the run ended; then its type is that of the status. */
    public boolean endsRun() {
        return process.isEmpty() && Arrays.stream(RunStatus.State.values()).anyMatch(s -> s.id().equals(type));
    }

    /** Whether a text can be the type of an event: lower-case words joined by hyphens. */
    public static boolean isType(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}

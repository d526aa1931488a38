package org.brink.api.run;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How a run stands or ended. A run that diverged or was stopped by a rule is a result like any other.
 *
 * @param state the kind of status
 * @param step the last step that was observed; empty before the first
 * @param detail one sentence for people: reason, rule or message; empty when there is nothing to say
 */
public record RunStatus(State state, OptionalLong step, String detail) {

    /** The kinds of status. */
    public enum State {
        /** Steps are being taken, or the run is paused. */
        RUNNING("running"),
        /** All planned steps were taken. */
        COMPLETED("completed"),
        /** Loss or weights grew without bound; the detail says by which criterion. */
        DIVERGED("diverged"),
        /** A stop rule of the experiment ended the run; the detail says which and why. */
        STOPPED("stopped"),
        /** A person ended the run. */
        CANCELLED("cancelled"),
        /** An error ended the run; the detail is its message. */
        FAILED("failed"),
        /** The process that ran it is gone without having said how the run ended. */
        INTERRUPTED("interrupted");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in files and listings. */
        public String id() {
            return id;
        }

        /** Whether no more steps will come. */
        public boolean ended() {
            return this != RUNNING;
        }
    }

    public RunStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(detail, "detail");
    }

    /** A status at a known step. */
    public static RunStatus at(State state, long step, String detail) {
        return new RunStatus(state, OptionalLong.of(step), detail);
    }

    /** A status before any step was observed. */
    public static RunStatus beforeFirstStep(State state, String detail) {
        return new RunStatus(state, OptionalLong.empty(), detail);
    }

    /** One line for people: {@code diverged at step 6: loss is not finite}. */
    public String describe() {
        StringBuilder text = new StringBuilder(state.id());
        step.ifPresent(s -> text.append(" at step ").append(s));
        if (!detail.isEmpty()) {
            text.append(": ").append(detail);
        }
        return text.toString();
    }
}

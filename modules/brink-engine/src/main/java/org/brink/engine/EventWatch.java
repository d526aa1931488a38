package org.brink.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.brink.api.experiment.DetectorSpec.Action;
import org.brink.api.run.RunEvent;

/** Asks all detectors at every step, and does what the experiment says about what they report. */
final class EventWatch {

    private final DetectorSlot[] slots;
    private final Consumer<RunEvent> heard;
    private final RunSession session;
    private final long lastStep;

    /** @param heard is told what detectors report */
    EventWatch(List<DetectorSlot> slots, Consumer<RunEvent> heard, RunSession session, long lastStep) {
        this.slots = slots.toArray(DetectorSlot[]::new);
        this.heard = heard;
        this.session = session;
        this.lastStep = lastStep;
    }

    /**
     * Looks at a step that was observed.
     *
     * @return why the run is to end there, if it is
     */
    Optional<String> look(long step) throws IOException {
        Optional<String> end = Optional.empty();
        Optional<RunEvent> pause = Optional.empty();
        for (int i = 0; i < slots.length; i++) {
            session.active().set(slots[i].ref());
            Optional<RunEvent> event = slots[i].look(step);
            if (event.isPresent()) {
                session.event(event.get());
                heard.accept(event.get());
                boolean breaks = slots[i].then() == Action.PAUSE;
                if (slots[i].then() == Action.STOP || breaks && session.breakpoints() == Breakpoints.STOP) {
                    end = end.or(() -> event.map(RunEvent::detail));
                } else if (breaks) {
                    pause = pause.or(() -> event);
                }
            }
        }
        if (pause.isPresent() && end.isEmpty() && step < lastStep) {
            if (session.breakpoints() == Breakpoints.PAUSE) {
                session.control().pause();
            }
            session.observer().breakpoint(pause.get());
        }
        return end;
    }
}

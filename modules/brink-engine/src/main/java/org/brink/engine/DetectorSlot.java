package org.brink.engine;

import java.util.Optional;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.run.RunEvent;
import org.brink.spi.detector.Detector;

/**
 * One detector on its process.
 *
 * @param ref where it stands in the experiment
 * @param detector what notices events
 * @param watch what it sees
 * @param then what is done about them
 */
record DetectorSlot(ComponentRef ref, Detector detector, RunWatch watch, DetectorSpec.Action then) {

    /** The name of what the detector remembers: its process, its type and its place among the detectors. */
    String name() {
        return "detector/" + watch.process().name() + "." + ref.type() + "." + ref.path();
    }

    /** What has happened at a step, if the process has a position there. */
    Optional<RunEvent> look(long step) {
        if (!watch.process().present()) {
            return Optional.empty();
        }
        watch.moveTo(step);
        Optional<String> found = detector.look(watch);
        return found.isEmpty() ? Optional.empty()
                : Optional.of(new RunEvent(step, watch.process().name(), ref.type(), found.get()));
    }
}

package org.brink.probes.stop;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.brink.spi.probe.Instant;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.stop.StopRule;

/** Ends a run when a number of the watched process falls below a value. */
record BelowRule(String what, double value, ToDoubleFunction<ObservedProcess> measure) implements StopRule {

    @Override
    public Optional<String> check(Instant at) {
        ObservedProcess process = at.process();
        if (!process.present()) {
            return Optional.empty();
        }
        double measured = measure.applyAsDouble(process);
        return measured < value
                ? Optional.of("The " + what + " of process " + process.name() + " is " + measured + ", below " + value
                        + ".")
                : Optional.empty();
    }
}

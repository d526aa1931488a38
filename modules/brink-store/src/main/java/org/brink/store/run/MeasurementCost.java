package org.brink.store.run;

import java.util.Objects;
import org.brink.spi.probe.ProbeCost;

/**
 * What one probe has cost on one process.
 *
 * @param probe where the probe stands in the experiment, such as {@code probes[1]}
 * @param type its type
 * @param process the process; {@code run} for a probe of the whole run
 * @param cost products and seconds of all its measurements
 */
public record MeasurementCost(String probe, String type, String process, ProbeCost cost) {

    public MeasurementCost {
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(cost, "cost");
    }
}

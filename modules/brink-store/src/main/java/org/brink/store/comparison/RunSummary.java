package org.brink.store.comparison;

import java.util.OptionalDouble;
import org.brink.api.run.RunStatus;

/**
 * How one run ended, or stands, in a line.
 *
 * @param id the id of the run
 * @param status how it stands
 * @param finalLoss last observed loss of the first process that has one
 * @param finalSharpness last observed sharpness of the first process that has one
 */
public record RunSummary(String id, RunStatus status, OptionalDouble finalLoss, OptionalDouble finalSharpness) {
}

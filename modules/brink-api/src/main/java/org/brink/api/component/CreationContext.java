package org.brink.api.component;

import java.nio.file.Path;
import org.brink.api.experiment.Precision;

/**
 * What components may know about the experiment that they are made for.
 *
 * @param folder folder of the experiment file, to which file names in parameters are relative
 * @param seed seed of the experiment; the only source of randomness
 * @param steps number of steps that the run is planned to take
 * @param precision floating-point format in which the objective computes
 */
public record CreationContext(Path folder, long seed, long steps, Precision precision) {
}

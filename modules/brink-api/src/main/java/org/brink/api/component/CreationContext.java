package org.brink.api.component;

import java.nio.file.Path;
import java.util.Random;
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

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /**
     * A new generator of random numbers for one purpose, such as the type of a component. Generators for different
     * purposes are unrelated, so that an initial point, for instance, does not depend on how the data were drawn. The
     * same seed and purpose give the same numbers on every Java, because the algorithm of {@link Random} is specified.
     *
     * @param purpose any text
     */
    public Random random(String purpose) {
        long mixed = seed + GOLDEN * (1 + (long) purpose.hashCode());
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }
}

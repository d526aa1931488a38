package org.brink.probes.prediction;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;

/** Some coordinates of the weights at which a vector is stored. */
record Coordinates(int[] indices) {

    /** @throws InvalidInput if there is no such coordinate */
    static Coordinates of(Parameter<List<Long>> parameter, Settings settings, int dimension) {
        List<Long> wanted = settings.get(parameter);
        for (long index : wanted) {
            if (index >= dimension) {
                throw new InvalidInput(new Problem("params." + parameter.name(), Long.toString(index),
                        "integers < " + dimension + ", the number of coordinates"));
            }
        }
        return new Coordinates(wanted.stream().mapToInt(Long::intValue).toArray());
    }

    int count() {
        return indices.length;
    }

    /** The entries of a vector at these coordinates; of one with a single entry, that one. */
    double[] of(double[] vector) {
        double[] chosen = new double[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = vector[vector.length == 1 ? 0 : indices[i]];
        }
        return chosen;
    }
}

package org.brink.maps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * A computed bifurcation diagram or map.
 *
 * @param kind what it is
 * @param experiment what was varied, with all defaults filled in
 * @param settings what was asked for, as raw values with everything filled in
 * @param borders exact borders of phases along the first axis, by value
 * @param remarks what a reader must know, one sentence each
 * @param seconds how long the computation took
 * @param arrays the numbers by name: rows of equal length, one row for a vector
 */
public record StoredMap(Kind kind, Experiment experiment, Map<String, Object> settings, Map<Double, String> borders,
        List<String> remarks, double seconds, Map<String, double[][]> arrays) {

    /** What a stored map is. */
    public enum Kind {
        /** Points of attractors over one axis. */
        BIFURCATION,
        /** Quantities over two axes. */
        MAP;

        /** The name in files. */
        public String id() {
            return this == MAP ? "map" : "bifurcation";
        }
    }

    public StoredMap {
        remarks = List.copyOf(remarks);
    }

    /**
     * The rows of an array.
     *
     * @throws InvalidInput if there is none of that name
     */
    public double[][] rows(String name) {
        return find(name).orElseThrow(() -> new InvalidInput(new Problem("map", "no array " + Problem.show(name),
                "one of " + String.join(", ", arrays.keySet()))));
    }

    /** The rows of an array; empty if there is none of that name. */
    public Optional<double[][]> find(String name) {
        return Optional.ofNullable(arrays.get(name));
    }

    /** The only row of a vector. */
    public double[] vector(String name) {
        return rows(name)[0];
    }

    /** A setting as text. */
    public String text(String name) {
        return String.valueOf(settings.get(name));
    }

    /** A setting that says yes or no. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(settings.get(name));
    }
}

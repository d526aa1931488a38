package org.brink.maps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.brink.maps.orbit.Cell;
import org.brink.spi.objective.CubicSamples;
import org.brink.spi.objective.PhaseBorders;
import org.brink.spi.objective.Predictive;

/** Exact borders of phases along an axis, where they are known. */
final class KnownBorders {

    private static final String OBJECTIVE = "objective.params.";
    private static final String STEP_SIZE = "optimizer.params.stepSize";
    private static final List<PhaseBorders.Border> OF_SAMPLES = List.of(
            new PhaseBorders.Border(2 * Math.sqrt(2) - 2, "first example: catapult"),
            new PhaseBorders.Border(1, "first example: period 2"),
            new PhaseBorders.Border(Math.sqrt(5) - 1, "first example: period 4"),
            new PhaseBorders.Border(2, "first example: divergent"));

    private KnownBorders() {
    }

    /** Those within the axis. */
    static Map<Double, String> along(MapAxis axis, Cell cell) {
        Map<Double, String> known = new LinkedHashMap<>();
        OptionalDouble stepSize = cell.stepSize();
        if (stepSize.isPresent() && axis.path().startsWith(OBJECTIVE)
                && cell.objective() instanceof PhaseBorders borders) {
            String parameter = axis.path().substring(OBJECTIVE.length());
            put(borders.phaseBorders(parameter, stepSize.getAsDouble()), 1, axis, known);
        } else if (stepSize.isPresent() && axis.path().equals(STEP_SIZE)
                && cell.objective() instanceof Predictive predictive) {
            predictive.cubicSamples().ifPresent(samples -> put(OF_SAMPLES, largestRate(samples), axis, known));
        }
        return known;
    }

    private static double largestRate(CubicSamples samples) {
        double largest = 0;
        for (double rate : samples.rates()) {
            largest = Math.max(largest, rate);
        }
        return largest;
    }

    private static void put(List<PhaseBorders.Border> borders, double scale, MapAxis axis, Map<Double, String> known) {
        for (PhaseBorders.Border border : borders) {
            double value = border.value() / scale;
            if (value >= axis.low() && value <= axis.high()) {
                known.put(value, border.name());
            }
        }
    }
}

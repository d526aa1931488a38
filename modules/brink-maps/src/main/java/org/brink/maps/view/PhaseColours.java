package org.brink.maps.view;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.chart.Layer;
import org.brink.maps.phase.Phase;

/** Cells that are coloured by phase, with the phases that occur in the legend. */
final class PhaseColours {

    private PhaseColours() {
    }

    /**
     * The layer.
     *
     * @param values places of phases in {@link Phase}, NaN where there is none; rows of y × columns of x
     */
    static Layer cells(double[] x, double[] y, double[][] values) {
        Phase[] all = Phase.values();
        double[] levels = new double[all.length - 1];
        Arrays.setAll(levels, i -> i + 0.5);
        Set<Double> present = Arrays.stream(values).flatMapToDouble(Arrays::stream).boxed().collect(Collectors.toSet());
        List<String> names = Arrays.stream(all)
                .map(phase -> present.contains((double) phase.ordinal()) ? phase.title() : "").toList();
        return new Layer.Cells("Phase", x, y, values, levels, names);
    }
}

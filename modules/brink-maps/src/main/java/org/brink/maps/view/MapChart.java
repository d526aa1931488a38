package org.brink.maps.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.ContourLevels;
import org.brink.api.chart.Layer;
import org.brink.maps.MapQuantity;
import org.brink.maps.StoredMap;

/** The chart of a map over two numbers, complete or still growing. */
public final class MapChart {

    private MapChart() {
    }

    /** What the map can show, in order. */
    public static List<MapQuantity> held(StoredMap map) {
        return Arrays.stream(MapQuantity.values()).filter(each -> map.find(each.id()).isPresent()).toList();
    }

    /**
     * The chart.
     *
     * @param quantity one of those that the map holds
     * @throws org.brink.api.parameter.InvalidInput if the map does not hold it
     */
    public static ChartModel of(StoredMap map, MapQuantity quantity) {
        double[] x = map.vector("x");
        double[] y = map.vector("y");
        double[][] values = map.rows(quantity.id());
        List<Layer> layers = new ArrayList<>();
        layers.add(quantity == MapQuantity.PHASE ? PhaseColours.cells(x, y, values)
                : new Layer.Cells(quantity.title(), x, y, values, ContourLevels.of(values), List.of()));
        if (quantity != MapQuantity.PHASE) {
            layers.add(new Layer.Cells("", x, y, diverged(map.rows("diverged")), new double[] {0.5},
                    List.of("", "Diverged")));
        }
        layers.addAll(StoredMaps.borders(map));
        String title = map.experiment().title().isEmpty() ? quantity.title() : map.experiment().title();
        return new ChartModel(title, axis(map, "x", x), axis(map, "y", y), layers, "");
    }

    private static Axis axis(StoredMap map, String which, double[] values) {
        Map<?, ?> settings = (Map<?, ?>) map.settings().get(which);
        return StoredMaps.axis(String.valueOf(settings.get("path")), values, Boolean.TRUE.equals(settings.get("log")));
    }

    private static double[][] diverged(double[][] flags) {
        double[][] shown = new double[flags.length][];
        for (int row = 0; row < flags.length; row++) {
            shown[row] = Arrays.stream(flags[row]).map(flag -> flag == 1 ? 1 : Double.NaN).toArray();
        }
        return shown;
    }
}

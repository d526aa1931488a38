package org.brink.maps.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.ContourLevels;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.maps.MapQuantity;
import org.brink.maps.StoredMap;
import org.brink.maps.phase.Phase;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** A stored map over two numbers of an experiment: phases, or a quantity of the end. */
@ServiceProvider(service = ViewProvider.class, position = 710)
public final class PhaseMapViewProvider implements ViewProvider {

    private static final String TITLE = "Map";
    private static final String FIRST = "first";

    private static final Parameter<String> QUANTITY = Parameter.choice("quantity", "What colours show.",
            new Choice(FIRST, "the first that the map holds"), new Choice("phase", "phases of the trajectories"),
            new Choice("sharpness", "sharpness in the end"), new Choice("loss", "loss in the end"),
            new Choice("steps", "steps until trajectories settled")).withDefault(FIRST);

    @Override
    public String type() {
        return "map";
    }

    @Override
    public String displayName() {
        return TITLE;
    }

    @Override
    public String summary() {
        return "Phase, final sharpness, final loss or steps to converge over two parameters or initial coordinates.";
    }

    @Override
    public Schema schema() {
        return Schema.of(StoredMaps.MAP, QUANTITY);
    }

    @Override
    public boolean needsRuns() {
        return false;
    }

    @Override
    public View create(Settings settings) {
        String name = settings.get(StoredMaps.MAP);
        String quantity = settings.get(QUANTITY);
        return runs -> StoredMaps.draw(name, StoredMap.Kind.MAP, runs, TITLE, map -> draw(map, quantity));
    }

    private static ChartModel draw(StoredMap map, String asked) {
        MapQuantity quantity = Arrays.stream(MapQuantity.values()).filter(each -> map.find(each.id()).isPresent())
                .filter(each -> asked.equals(FIRST) || asked.equals(each.id())).findFirst().orElse(null);
        if (quantity == null) {
            return StoredMaps.empty(TITLE, "This map does not hold “" + asked + "”.");
        }
        double[] x = map.vector("x");
        double[] y = map.vector("y");
        double[][] values = map.rows(quantity.id());
        List<Layer> layers = new ArrayList<>();
        layers.add(quantity == MapQuantity.PHASE ? phases(x, y, values)
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

    private static Layer phases(double[] x, double[] y, double[][] values) {
        Phase[] all = Phase.values();
        double[] levels = new double[all.length - 1];
        Arrays.setAll(levels, i -> i + 0.5);
        Set<Double> present = Arrays.stream(values).flatMapToDouble(Arrays::stream).boxed().collect(Collectors.toSet());
        return new Layer.Cells("Phase", x, y, values, levels, Arrays.stream(all)
                .map(phase -> present.contains((double) phase.ordinal()) ? phase.title() : "").toList());
    }

    private static double[][] diverged(double[][] flags) {
        double[][] shown = new double[flags.length][];
        for (int row = 0; row < flags.length; row++) {
            shown[row] = Arrays.stream(flags[row]).map(flag -> flag == 1 ? 1 : Double.NaN).toArray();
        }
        return shown;
    }
}

package org.brink.maps.view;

import java.util.Optional;
import java.util.Map;
import org.brink.api.chart.ChartModel;
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
        Optional<MapQuantity> quantity = MapChart.held(map).stream()
                .filter(each -> asked.equals(FIRST) || asked.equals(each.id())).findFirst();
        return quantity.isPresent() ? MapChart.of(map, quantity.get())
                : StoredMaps.empty(TITLE, "This map does not hold “" + asked + "”.");
    }
}

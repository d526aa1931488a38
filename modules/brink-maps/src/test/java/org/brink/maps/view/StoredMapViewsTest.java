package org.brink.maps.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.engine.RunControl;
import org.brink.maps.BifurcationTask;
import org.brink.maps.Experiments;
import org.brink.maps.MapAxis;
import org.brink.maps.MapFolder;
import org.brink.maps.MapQuantity;
import org.brink.maps.MapTask;
import org.brink.maps.StoredMap;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.PhaseSettings;
import org.brink.spi.view.ViewProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredMapViewsTest {

    private static final MapAxis A = new MapAxis("objective.params.a", 0.5, 2.1, 41, false);

    @TempDir
    private Path folder;

    private ChartModel draw(ViewProvider provider, Path map, Map<String, Object> more) {
        Map<String, Object> params = new LinkedHashMap<>(more);
        params.put("map", map.toString());
        assertFalse(provider.needsRuns());
        return provider.create(provider.schema().resolve(params)).draw(List.of());
    }

    private Path stored(StoredMap map) {
        return MapFolder.store(folder, map).toAbsolutePath();
    }

    private static StoredMap diagram(BifurcationTask.Mode mode) {
        return new BifurcationTask(Experiments.cubic(), Path.of(""), A, 500, 20, "0", mode)
                .compute(1, new RunControl(), TileWork.Progress.NONE);
    }

    @Test
    void diagramShowsWhereTrajectoriesAreAndExactBorders() {
        ChartModel model = draw(new BifurcationViewProvider(), stored(diagram(BifurcationTask.Mode.RESTART)), Map.of());
        Layer.Cells density = (Layer.Cells) model.layers().get(0);
        for (int column = 0; column < 41; column++) {
            double sum = 0;
            for (double[] row : density.values()) {
                sum += Double.isNaN(row[column]) ? 0 : row[column];
            }
            // beyond 2 every trajectory has escaped
            assertEquals(density.x()[column] > 2.001 ? 0 : 1, sum, 1e-12, "a = " + density.x()[column]);
        }
        assertEquals(4, model.layers().stream().filter(Layer.Rule.class::isInstance).count());
        assertEquals("a", model.x().label());
    }

    @Test
    void bothDirectionsAreCurves() {
        ChartModel model = draw(new BifurcationViewProvider(), stored(diagram(BifurcationTask.Mode.CONTINUE)),
                Map.of());
        assertEquals(List.of("downwards", "upwards"), model.layers().stream().filter(Layer.Curve.class::isInstance)
                .map(Layer::label).toList());
    }

    @Test
    void mapShowsEachOfItsQuantities() {
        StoredMap map = new MapTask(Experiments.cubic(), Path.of(""), A,
                new MapAxis("init.params.values[0]", 0.1, 0.4, 5, false), 500, 0, EnumSet.allOf(MapQuantity.class),
                PhaseSettings.DEFAULT).compute(1, new RunControl(), TileWork.Progress.NONE);
        Path stored = stored(map);
        for (String quantity : List.of("first", "phase", "sharpness", "loss", "steps")) {
            ChartModel model = draw(new PhaseMapViewProvider(), stored, Map.of("quantity", quantity));
            Layer.Cells cells = (Layer.Cells) model.layers().get(0);
            assertEquals(5, cells.values().length);
            assertEquals("initial values[0]", model.y().label());
            assertEquals(quantity.equals("first") || quantity.equals("phase"), !cells.names().isEmpty());
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertTrue(draw(new BifurcationViewProvider(), folder.resolve("none").toAbsolutePath(), Map.of()).emptyText()
                .contains("brink-cli bifurcation"));
        Path stored = stored(diagram(BifurcationTask.Mode.RESTART));
        assertTrue(draw(new PhaseMapViewProvider(), stored, Map.of()).emptyText().contains("brink-cli map"));
    }
}

package org.brink.workbench.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentSpec;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;
import org.junit.jupiter.api.Test;

class CellModelsTest {

    /** Level sets over as many columns as there are runs, so that tests see who was drawn. */
    private static final View LANDSCAPE = runs -> new ChartModel("Plane", Axis.linear("x"), Axis.linear("y"),
            List.of(new Layer.Contours("", new Ink.Background(), new double[runs.size()], new double[1],
                    new double[1][runs.size()], new double[0]),
                    new Layer.Marker("", new Ink.Run(0), Layer.Shape.CIRCLE, 0, 0, runs.get(0).label())), "");

    private static List<ChartCell> row(int runs) {
        return IntStream.range(0, runs).mapToObj(i -> new ChartCell(ComponentSpec.of("plane"),
                LANDSCAPE, OptionalInt.of(i), 0, new ChartCanvas(new StepLink(), () -> { }))).toList();
    }

    private static Layer.Contours landscape(ChartModel model) {
        return (Layer.Contours) model.layers().get(0);
    }

    @Test
    void columnsAreNamedAfterTheirRunsAndDrawOnlyThem() {
        List<ViewedRun> runs = List.of(Runs.named("η = 0.2"), Runs.named("η = 0.25"));
        List<ChartModel> models = CellModels.of(row(2), runs);
        assertEquals(List.of("Plane, η = 0.2", "Plane, η = 0.25"), models.stream().map(ChartModel::title).toList());
        assertEquals("η = 0.25", ((Layer.Marker) models.get(1).layers().get(1)).text());
    }

    @Test
    void runsOfOneObjectiveShareOneLandscapeOverAllOfThem() {
        List<ChartModel> models = CellModels.of(row(2), List.of(Runs.named("a"), Runs.named("b")));
        assertEquals(2, landscape(models.get(0)).x().length);
        assertSame(landscape(models.get(0)), landscape(models.get(1)));
    }

    @Test
    void runsOfDifferentObjectivesKeepTheirOwn() {
        List<ChartModel> models =
                CellModels.of(row(2), List.of(Runs.named("a", "quartic"), Runs.named("b", "valley")));
        assertEquals(1, landscape(models.get(0)).x().length);
        assertEquals(1, landscape(models.get(1)).x().length);
    }

    @Test
    void aBoardWithoutRunsSaysThatItWaits() {
        assertEquals("Waiting for the first step", CellModels.of(row(1), List.of()).get(0).emptyText());
    }
}

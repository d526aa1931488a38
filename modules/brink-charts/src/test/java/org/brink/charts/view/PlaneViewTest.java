package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Range;
import org.brink.charts.Charts;
import org.brink.charts.LiveRun;
import org.brink.charts.fixture.FakeRun;
import org.brink.spi.view.View;
import org.junit.jupiter.api.Test;

class PlaneViewTest {

    private final View view = Charts.view(ComponentSpec.of("plane"));

    private static List<LiveRun> runs(FakeRun... runs) {
        return Charts.liveRuns(List.of(runs));
    }

    private static <L extends Layer> List<L> layers(ChartModel model, Class<L> type) {
        return model.layers().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void trajectoryLiesOnThePlaneOverTheLoss() {
        ChartModel model = view.draw(runs(FakeRun.descent("a", 2.5, 0.3, 0.2, 300)));
        Layer.Curve path = layers(model, Layer.Curve.class).get(0);
        assertEquals(2.5, path.x()[0], 1e-15);
        assertEquals(0.3, path.y()[0], 1e-15);
        Layer.Contours field = layers(model, Layer.Contours.class).get(0);
        int i = 17;
        int j = 101;
        double product = Math.pow(field.x()[i] * field.y()[j], 2);
        assertEquals(0.5 * (1 - product) * (1 - product), field.values()[j][i], 1e-12);
        assertTrue(field.levels().length >= 5 && field.levels().length <= 14, field.levels().length + " levels");
        assertEquals(List.of("start", "end"), layers(model, Layer.Marker.class).stream().map(Layer.Marker::text)
                .toList());
    }

    @Test
    void windowHoldsAllPointsWithRoomToSpare() {
        ChartModel model = view.draw(runs(FakeRun.descent("a", 2.5, 0.3, 0.2, 300)));
        Range x = model.x().range().orElseThrow();
        Range y = model.y().range().orElseThrow();
        Layer.Curve path = layers(model, Layer.Curve.class).get(0);
        for (int i = 0; i < path.x().length; i++) {
            assertTrue(x.contains(path.x()[i]) && y.contains(path.y()[i]), "point " + i);
        }
        assertTrue(x.high() - x.low() < 1 && y.high() - y.low() < 1, "no more than what is needed");
    }

    @Test
    void divergedRunDoesNotDestroyTheExtents() {
        FakeRun diverging = FakeRun.descent("d", 3.0, 0.3, 0.25, 100);
        ChartModel alone = view.draw(runs(diverging));
        Range y = alone.y().range().orElseThrow();
        assertTrue(y.high() - y.low() < 20, "extent " + y);
        assertTrue(y.contains(0.3), "the start is in the picture");
        Layer.Marker cross = layers(alone, Layer.Marker.class).get(1);
        assertEquals(Layer.Shape.CROSS, cross.shape());
        assertTrue(y.contains(cross.y()), "the mark is in the picture");
        ChartModel together = view.draw(runs(FakeRun.descent("a", 2.5, 0.3, 0.2, 300), diverging));
        assertTrue(together.y().range().orElseThrow().high() < 20, "extent " + together.y().range());
    }

    @Test
    void levelSetsAreComputedOncePerExtent() {
        List<LiveRun> runs = runs(FakeRun.descent("a", 2.5, 0.3, 0.2, 300));
        Layer first = view.draw(runs).layers().get(0);
        assertSame(first, view.draw(runs).layers().get(0));
        runs.get(0).showSteps(0, 298);
        assertSame(first, view.draw(runs).layers().get(0), "hardly another part of the plane");
    }

    @Test
    void pointsOfOneRowFollowTheSteps() {
        Layer.Curve path = layers(view.draw(runs(FakeRun.descent("a", 2.5, 0.3, 0.2, 300))), Layer.Curve.class).get(0);
        assertEquals(301, path.steps().length);
        assertEquals(300, path.steps()[300]);
    }
}

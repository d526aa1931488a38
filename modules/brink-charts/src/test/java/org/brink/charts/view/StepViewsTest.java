package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentSpec;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.charts.Charts;
import org.brink.charts.fixture.FakeRun;
import org.brink.charts.fixture.GrowingSeries;
import org.junit.jupiter.api.Test;

class StepViewsTest {

    private static final FakeRun A = FakeRun.descent("a", 2.5, 0.3, 0.2, 500);
    private static final FakeRun B = FakeRun.descent("b", 2.5, 0.3, 0.25, 400);
    private static final FakeRun DIVERGING = FakeRun.descent("c", 3.0, 0.3, 0.25, 400);

    private static ChartModel draw(ComponentSpec view, RunData... runs) {
        return Charts.view(view).draw(Charts.liveRuns(List.of(runs)));
    }

    private static List<Layer.Curve> curves(ChartModel model) {
        return model.layers().stream().filter(Layer.Curve.class::isInstance).map(Layer.Curve.class::cast).toList();
    }

    private static List<Layer.Marker> markers(ChartModel model) {
        return model.layers().stream().filter(Layer.Marker.class::isInstance).map(Layer.Marker.class::cast).toList();
    }

    @Test
    void oneRunIsNamedByItsProcesses() {
        ChartModel model = draw(ComponentSpec.of("loss"), A);
        assertEquals(List.of("discrete", "midpoint"), curves(model).stream().map(Layer.Curve::label).toList());
        assertEquals(List.of(Layer.Style.SOLID, Layer.Style.DASHED),
                curves(model).stream().map(Layer.Curve::style).toList());
        assertEquals(Axis.Scale.LOG, model.y().scale());
        assertEquals(501, curves(model).get(0).x().length);
        assertEquals(0.5 * Math.pow(1 - 2.5 * 2.5 * 0.3 * 0.3, 2), curves(model).get(0).y()[0], 1e-15);
    }

    @Test
    void severalRunsAreNamedByWhatDiffersAndStylesGetAKey() {
        ChartModel model = draw(ComponentSpec.of("loss"), A, B);
        assertEquals(List.of("stepSize = 0.2, steps = 500", "", "stepSize = 0.25, steps = 400", "", "midpoint"),
                curves(model).stream().map(Layer.Curve::label).toList());
        assertEquals(new Ink.Run(0), curves(model).get(1).ink());
        assertEquals(new Ink.Run(1), curves(model).get(3).ink());
        assertEquals(new Ink.Reference(), curves(model).get(4).ink());
    }

    @Test
    void sharpnessHasTheThresholdDotted() {
        Layer.Curve threshold = curves(draw(ComponentSpec.of("sharpness"), A)).get(2);
        assertEquals("2/η", threshold.label());
        assertEquals(Layer.Style.DOTTED, threshold.style());
        assertEquals(10, threshold.y()[100]);
    }

    @Test
    void divergedRunDoesNotStretchTheAxis() {
        ChartModel loss = draw(ComponentSpec.of("loss"), DIVERGING);
        assertTrue(loss.y().range().orElseThrow().high() < 100, loss.y().range().toString());
        assertEquals(Layer.Shape.CROSS, markers(loss).get(0).shape());
        assertTrue(markers(loss).get(0).text().startsWith("diverged at step "));
        ChartModel sharpness = draw(ComponentSpec.of("sharpness"), DIVERGING, A);
        assertTrue(sharpness.y().range().orElseThrow().high() < 100, sharpness.y().range().toString());
        assertTrue(sharpness.y().range().orElseThrow().contains(10), "the threshold is in the picture");
    }

    @Test
    void lossThatIsOftenNegativeGetsALinearAxis() {
        RunStatus status = RunStatus.at(RunStatus.State.COMPLETED, 3, "");
        FakeRun negative = new FakeRun("n", A.experiment(), status)
                .add(GrowingSeries.of("discrete", FakeRun.LOSS, 1, -1, 2, -2));
        FakeRun zero = new FakeRun("z", A.experiment(), status)
                .add(GrowingSeries.of("discrete", FakeRun.LOSS, 1, 0.1, 0, 0));
        assertEquals(Axis.Scale.LINEAR, draw(ComponentSpec.of("loss"), negative).y().scale());
        assertEquals(Axis.Scale.LOG, draw(ComponentSpec.of("loss"), zero).y().scale());
    }

    @Test
    void seriesCanShowOneProcess() {
        ComponentSpec view = ComponentSpec.of("series").with("channel", "loss").with("process", "midpoint");
        assertEquals(List.of("midpoint"), curves(draw(view, A)).stream().map(Layer.Curve::label).toList());
    }

    @Test
    void distanceComparesStepByStep() {
        ChartModel model = draw(ComponentSpec.of("distance-between-runs"), A, B);
        Layer.Curve curve = curves(model).get(0);
        assertEquals(401, curve.x().length);
        assertEquals(0, curve.y()[0]);
        double slack = 1 - 2.5 * 2.5 * 0.3 * 0.3;
        double dx = 0.05 * slack * 2.5 * 0.09;
        double dy = 0.05 * slack * 6.25 * 0.3;
        assertEquals(Math.sqrt(2 * (dx * dx + dy * dy)), curve.y()[1], 1e-14);
        assertEquals("stepSize = 0.25, steps = 400", curve.label());
    }

    @Test
    void distanceOfOneRunIsThatOfItsProcesses() {
        ChartModel model = draw(ComponentSpec.of("distance-between-runs"), A);
        assertEquals("Distance from discrete", model.title());
        assertArrayEquals(new long[] {1, 2, 3}, java.util.Arrays.copyOf(curves(model).get(0).steps(), 3));
    }

    @Test
    void emptyChartsNameTheProbe() {
        FakeRun bare = new FakeRun("bare", A.experiment(), A.status());
        for (String view : List.of("loss", "sharpness")) {
            ChartModel model = draw(ComponentSpec.of(view), bare);
            assertEquals(List.of(), model.layers());
            assertTrue(model.emptyText().contains("probe “" + view + "”"), model.emptyText());
        }
        assertTrue(draw(ComponentSpec.of("plane"), bare).emptyText().contains("probe “iterate”"));
    }
}

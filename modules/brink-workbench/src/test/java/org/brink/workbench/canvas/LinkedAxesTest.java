package org.brink.workbench.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Range;
import org.junit.jupiter.api.Test;

class LinkedAxesTest {

    private static ChartModel chart(Axis x, Axis y, double[] xs, double... ys) {
        Layer curve = new Layer.Curve("", new Ink.Run(0), Layer.Style.SOLID, xs, ys, new long[0]);
        return new ChartModel("t", x, y, List.of(curve), "nothing");
    }

    private static Range range(Axis axis) {
        return axis.range().orElseThrow();
    }

    @Test
    void chartsSideBySideGetTheSameExtents() {
        List<ChartModel> linked = LinkedAxes.link(List.of(
                chart(Axis.steps(), Axis.linear("y"), new double[] {0, 10}, 1, 2),
                chart(Axis.steps(), Axis.linear("y"), new double[] {0, 40}, -3, 1)));
        assertEquals(Range.closed(0, 40), range(linked.get(0).x()));
        assertEquals(linked.get(0).x(), linked.get(1).x());
        assertEquals(linked.get(0).y(), linked.get(1).y());
        assertEquals(-3.2, range(linked.get(0).y()).low(), 1e-12);
        assertEquals(2.2, range(linked.get(0).y()).high(), 1e-12);
    }

    @Test
    void logAxesLeaveOutWhatHasNoLogarithm() {
        List<ChartModel> linked = LinkedAxes.link(List.of(
                chart(Axis.steps(), Axis.log("loss"), new double[] {0, 1, 2}, 1, 1e-8, 0),
                chart(Axis.steps(), Axis.log("loss"), new double[] {0, 1, 2}, 100, Double.NaN,
                        Double.POSITIVE_INFINITY)));
        Range y = range(linked.get(1).y());
        assertTrue(y.low() > 0 && y.low() <= 1e-8, y.toString());
        assertTrue(y.high() >= 100 && y.high() < 1000, y.toString());
    }

    @Test
    void stepAxesShowTheStepsOfTheBoardAndOthersAreLeftAlone() {
        ChartModel series = chart(Axis.steps(), Axis.linear("y"), new double[] {0, 10}, 1, 2);
        assertEquals(Range.closed(5, 50), range(LinkedAxes.withSteps(series, new StepRange(5, 50)).x()));
        assertEquals(series, LinkedAxes.withSteps(series, new StepRange(0, 0)));
        ChartModel plane = chart(Axis.linear("x"), Axis.linear("y"), new double[] {0, 10}, 1, 2);
        assertEquals(plane, LinkedAxes.withSteps(plane, new StepRange(5, 50)));
    }

    @Test
    void fixedExtentsAreKeptAndUnited() {
        List<ChartModel> linked = LinkedAxes.link(List.of(
                chart(Axis.steps(), Axis.linear("y").withRange(Range.closed(0, 1)), new double[] {0}, 0.5),
                chart(Axis.steps(), Axis.linear("y").withRange(Range.closed(-1, 0.5)), new double[] {0}, 0)));
        assertEquals(Range.closed(-1, 1), range(linked.get(0).y()));
    }

    @Test
    void aSingleChartAndChartsWithoutDataFitThemselves() {
        ChartModel alone = chart(Axis.steps(), Axis.linear("y"), new double[] {0, 1}, 1, 2);
        assertEquals(List.of(alone), LinkedAxes.link(List.of(alone)));
        ChartModel empty = chart(Axis.steps(), Axis.linear("y"), new double[0]);
        assertTrue(LinkedAxes.link(List.of(empty, empty)).get(0).y().range().isEmpty());
    }
}

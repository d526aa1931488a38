package org.brink.workbench.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepChartTest {

    private static final Measure LOSS = new Measure("discrete.loss", Statistic.LAST);

    @TempDir
    private Path folder;

    @Test
    void oneCurveForEachValueOfTheOtherAxis() throws Exception {
        SmallSweep sweep = new SmallSweep(folder);
        SweepTable table = sweep.run();
        ChartModel model = new SweepChart(sweep.plan(), 0, LOSS).model(table);
        List<Layer.Marker> marks = model.layers().stream().filter(Layer.Marker.class::isInstance)
                .map(Layer.Marker.class::cast).toList();
        assertEquals(List.of("init x 2.0", "", "", "init x 2.5", "", ""), marks.stream().map(Layer.Marker::label)
                .toList());
        assertEquals(table.value(1, "discrete.loss", Statistic.LAST).getAsDouble(), marks.get(3).y());
        List<Layer.Curve> curves = model.layers().stream().filter(Layer.Curve.class::isInstance)
                .map(Layer.Curve.class::cast).toList();
        assertArrayEquals(new double[] {.05, .1, 5}, curves.get(0).x());
        // marked at the upper edge
        assertEquals(Double.POSITIVE_INFINITY, curves.get(0).y()[2]);
        assertEquals("stepSize", model.x().label());
    }

    @Test
    void nothingYetSaysSo() throws Exception {
        SmallSweep sweep = new SmallSweep(folder);
        ChartModel model = new SweepChart(sweep.plan(), 1, LOSS)
                .model(new SweepTable(sweep.plan().cells()));
        assertEquals(List.of(), model.layers());
        assertTrue(!model.emptyText().isEmpty());
    }

    @Test
    void groupsHaveALineForEachNumber() throws Exception {
        SmallSweep sweep = new SmallSweep(folder);
        SweepTable table = sweep.run();
        ChartModel model = new GroupChart(sweep.plan(), new Grouping("by stepSize", List.of(0)), 0, LOSS,
                EnumSet.of(Aggregate.MEDIAN, Aggregate.LEAST)).model(table);
        assertEquals("discrete.loss: min, median", model.title());
        List<Layer.Curve> curves = model.layers().stream().map(Layer.Curve.class::cast).toList();
        assertEquals(List.of(Layer.Style.DOTTED, Layer.Style.SOLID), curves.stream().map(Layer.Curve::style).toList());
        assertArrayEquals(new double[] {.05, .1}, curves.get(1).x(), "both cells of the last group diverged");
        double a = table.value(2, "discrete.loss", Statistic.LAST).getAsDouble();
        double b = table.value(3, "discrete.loss", Statistic.LAST).getAsDouble();
        assertEquals((a + b) / 2, curves.get(1).y()[1], 1e-15 * Math.abs(a + b));
        assertEquals(Math.min(a, b), curves.get(0).y()[1]);
    }
}

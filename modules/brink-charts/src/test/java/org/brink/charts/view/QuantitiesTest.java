package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.run.Channel;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MemoryRun;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    private static final Quantities TRAIN_TEST = new Quantities("Losses", "loss", true, List.of(
            new Quantities.Quantity("train-loss", "train", Layer.Style.SOLID),
            new Quantities.Quantity("test-loss", "test", Layer.Style.DASHED)), "Nothing to show.");

    private static MemoryRun run(String id, int colour, String... channels) {
        MemoryRun run = MemoryRun.empty(id, colour, new CoupledQuartic(0, 1));
        for (String channel : channels) {
            run = run.with("discrete", Channel.vector(channel, 2, "Test."), new long[] {0, 10},
                    new double[][] {{1, 2}, {3, 4}});
        }
        return run;
    }

    private static List<Layer.Curve> curves(ChartModel model) {
        return model.layers().stream().map(Layer.Curve.class::cast).toList();
    }

    @Test
    void oneRunNamesItsQuantities() {
        ChartModel model = TRAIN_TEST.draw(List.of(run("a", 4, "train-loss", "test-loss")));
        assertEquals(Axis.Scale.LOG, model.y().scale());
        assertEquals(List.of("train", "", "test", ""), curves(model).stream().map(Layer.Curve::label).toList());
        assertEquals(Layer.Style.DASHED, curves(model).get(2).style());
        assertEquals(4, curves(model).get(3).y()[1]);
        assertEquals(10, curves(model).get(3).x()[1]);
    }

    @Test
    void severalRunsAreNamedAndTheStylesGetAKey() {
        ChartModel model = TRAIN_TEST.draw(List.of(run("a", 4, "train-loss", "test-loss"), run("b", 5, "train-loss")));
        assertEquals(List.of("run a", "", "", "", "run b", "", "train", "test"),
                curves(model).stream().map(Layer.Curve::label).toList());
        assertEquals(new Ink.Run(5), curves(model).get(4).ink());
        assertEquals(new Ink.Reference(), curves(model).get(6).ink());
    }

    @Test
    void runsWithoutAnyOfThemShowNothing() {
        ChartModel model = TRAIN_TEST.draw(List.of(run("a", 4), run("b", 5)));
        assertEquals(List.of(), model.layers());
        assertEquals("Nothing to show.", model.emptyText());
    }
}

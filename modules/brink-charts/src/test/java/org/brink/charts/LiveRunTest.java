package org.brink.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentSpec;
import org.brink.charts.fixture.FakeRun;
import org.brink.charts.fixture.GrowingSeries;
import org.brink.spi.view.Samples;
import org.junit.jupiter.api.Test;

class LiveRunTest {

    private static final FakeRun RUN = FakeRun.descent("b-1", 2.5, 0.3, 0.2, 50);

    @Test
    void growsWithItsRun() {
        double[] values = new double[100_000];
        Arrays.setAll(values, i -> 1.0 / (1 + i));
        GrowingSeries loss = GrowingSeries.of("discrete", FakeRun.LOSS, values);
        LiveRun run = new LiveRun(new FakeRun("x", RUN.experiment(), RUN.status()).add(loss), "x", 0);
        loss.show(10);
        assertEquals(10, run.samples("discrete", "loss").orElseThrow().rows());
        loss.show(100_000);
        Samples all = run.samples("discrete", "loss").orElseThrow();
        assertEquals(99_999, all.steps()[all.rows() - 1]);
        assertTrue(all.rows() < 10_000);
        run.showSteps(500, 600);
        assertEquals(103, run.samples("discrete", "loss").orElseThrow().rows());
        run.showAllSteps();
        assertArrayEquals(all.steps(), run.samples("discrete", "loss").orElseThrow().steps());
    }

    @Test
    void knowsItsSeries() {
        LiveRun run = new LiveRun(RUN, "label", 3);
        assertEquals(List.of("discrete", "midpoint"), run.processes());
        assertEquals(List.of("loss", "sharpness", "threshold", "iterate"),
                run.channels("midpoint").stream().map(c -> c.name()).toList());
        assertTrue(run.samples("discrete", "nope").isEmpty());
        assertTrue(run.samples("nope", "loss").isEmpty());
        assertEquals(4, run.objective().dimension());
    }

    @Test
    void exactValuesAtAStep() {
        LiveRun run = new LiveRun(RUN, "label", 3);
        assertArrayEquals(new double[] {2.5, 0.3, 2.5, 0.3}, run.valuesAt("discrete", "iterate", 0).orElseThrow());
        assertTrue(run.valuesAt("midpoint", "iterate", 0).isEmpty(), "the midpoint starts at step 1");
    }

    @Test
    void coloursStayWhenRunsCome() {
        RunColours colours = new RunColours(List.of("c", "a"));
        assertEquals(List.of(0, 1), List.of(colours.of("a"), colours.of("c")));
        assertEquals(2, colours.of("b"));
        assertEquals(1, colours.of("c"));
        assertEquals(3, colours.of("aa"));
    }

    @Test
    void labelsAreWhatDiffers() {
        FakeRun other = FakeRun.descent("a-1", 2.5, 0.3, 0.25, 50);
        List<LiveRun> live = Charts.liveRuns(List.of(RUN, other));
        assertEquals(List.of("stepSize = 0.2", "stepSize = 0.25"), live.stream().map(LiveRun::label).toList());
        assertEquals(List.of(1, 0), live.stream().map(LiveRun::colour).toList());
        FakeRun again = FakeRun.descent("b-2", 2.5, 0.3, 0.2, 50);
        assertEquals(List.of("stepSize = 0.2 (b-1)", "stepSize = 0.25", "stepSize = 0.2 (b-2)"),
                Charts.labels(List.of(RUN, other, again)));
        assertEquals(List.of("b-1", "b-2"), Charts.labels(List.of(RUN, again)));
    }

    @Test
    void usualViewsFollowTheProbes() {
        assertEquals(List.of("loss", "sharpness", "plane"),
                Charts.views(RUN.experiment()).stream().map(ComponentSpec::type).toList());
        assertEquals("distance-between-runs", Charts.comparisonViews(RUN.experiment()).get(3).type());
        assertEquals(List.of("loss", "sharpness"), Charts.usualViews(RUN.experiment()
                .withObjective(new ComponentSpec("not-installed", Map.of()))).stream().map(ComponentSpec::type)
                .toList());
    }
}

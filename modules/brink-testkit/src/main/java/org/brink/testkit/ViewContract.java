package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentKind;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.brink.testkit.fixture.MemoryRun;
import org.brink.testkit.fixture.SampleRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every chart view keeps: each run is drawn in its own colour, runs that lack the channels are left out, a chart
 * without layers says what to do, drawing is repeatable and writes to nothing.
 */
public abstract class ViewContract extends ProviderContract<ViewProvider> {

    protected ViewContract() {
        super(ComponentKind.VIEW);
    }

    /** Runs that have what the view needs, at least two, with different colours; the usual channels by default. */
    protected List<MemoryRun> runs() {
        return List.of(SampleRuns.descent("a", 3, 0.4, 60), SampleRuns.descent("b", 5, 0.2, 60));
    }

    private View create(Map<String, Object> example) {
        return provider().create(settings(example));
    }

    private MemoryRun without(MemoryRun run) {
        return MemoryRun.empty("empty", run.colour() + 10, run.objective());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void drawsEveryRunInItsColour(Map<String, Object> example) {
        ChartModel model = create(example).draw(runs());
        assertFalse(model.title().isBlank(), "title");
        assertFalse(model.x().label().isBlank() || model.y().label().isBlank(), "labels of the axes");
        Set<Integer> expected = runs().stream().map(ViewedRun::colour).collect(Collectors.toSet());
        assertTrue(expected.containsAll(colours(model)), "colours of no run: " + colours(model));
        assertFalse(colours(model).isEmpty(), "no run is drawn");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void chartWithoutDataSaysWhatToDo(Map<String, Object> example) {
        List<MemoryRun> runs = runs().stream().map(this::without).toList();
        ChartModel model = create(example).draw(runs);
        assertEquals(List.of(), model.layers(), "layers of runs without channels");
        assertFalse(model.emptyText().isBlank(), "a chart without layers must say what to do");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesOutRunsThatLackTheChannels(Map<String, Object> example) {
        MemoryRun lacking = without(runs().get(0));
        List<MemoryRun> mixed = new ArrayList<>(runs());
        mixed.add(1, lacking);
        ChartModel model = create(example).draw(mixed);
        assertFalse(model.layers().isEmpty(), "the other runs must be drawn");
        assertFalse(colours(model).contains(lacking.colour()), "a run without channels must not be drawn");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void drawingIsRepeatable(Map<String, Object> example) {
        List<MemoryRun> runs = runs();
        String before = ChartText.of(runs);
        View view = create(example);
        String first = ChartText.of(view.draw(runs));
        assertEquals(before, ChartText.of(runs), "what the runs lend must not be written to");
        assertEquals(first, ChartText.of(view.draw(runs)), "the same runs drawn again");
        assertEquals(first, ChartText.of(create(example).draw(runs)), "the same runs drawn by a new view");
    }

    private static Set<Integer> colours(ChartModel model) {
        return model.layers().stream().map(ViewContract::ink).filter(Ink.Run.class::isInstance)
                .map(ink -> ((Ink.Run) ink).index()).collect(Collectors.toSet());
    }

    private static Ink ink(Layer layer) {
        if (layer instanceof Layer.Curve curve) {
            return curve.ink();
        }
        if (layer instanceof Layer.Cells) {
            return new Ink.Background();
        }
        if (layer instanceof Layer.Rule rule) {
            return rule.ink();
        }
        return layer instanceof Layer.Marker marker ? marker.ink() : ((Layer.Contours) layer).ink();
    }
}

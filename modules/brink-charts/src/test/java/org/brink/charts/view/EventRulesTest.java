package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.FigureExporter;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentSpec;
import org.brink.api.run.RunEvent;
import org.brink.charts.ChartRenderer;
import org.brink.charts.ChartTheme;
import org.brink.charts.Charts;
import org.brink.spi.view.ViewedRun;
import org.brink.testkit.fixture.MemoryRun;
import org.brink.testkit.fixture.SampleRuns;
import org.junit.jupiter.api.Test;

class EventRulesTest {

    private static final RunEvent EDGE = new RunEvent(40, "discrete", "edge-reached", "The sharpness is 10.");

    private static MemoryRun run(String id, int colour) {
        return SampleRuns.descent(id, colour, 0.3, 100);
    }

    private static List<Layer.Rule> rules(String view, Map<String, Object> params, List<? extends ViewedRun> runs) {
        ChartModel model = Charts.view(new ComponentSpec(view, params)).draw(runs);
        return model.layers().stream().filter(Layer.Rule.class::isInstance).map(Layer.Rule.class::cast).toList();
    }

    @Test
    void allChartsOverTheStepsShowThem() {
        MemoryRun marked = run("a", 0).with(EDGE);
        for (String view : List.of("loss", "sharpness")) {
            assertEquals(List.of(new Layer.Rule("event", new Ink.Reference(), 40, "edge reached 40",
                    "edge reached at step 40. The sharpness is 10.")), rules(view, Map.of(), List.of(marked)));
        }
        assertEquals(1, rules("series", Map.of("channel", "gradient-norm"), List.of(marked)).size());
        assertEquals(0, rules("plane", Map.of(), List.of(marked)).size());
    }

    @Test
    void howARunEndedIsNoEventOfACurve() {
        MemoryRun stopped = run("a", 0).with(new RunEvent(99, "", "stopped", "By a rule."));
        assertEquals(List.of(), rules("loss", Map.of(), List.of(stopped)));
    }

    @Test
    void aChartOfOneProcessShowsItsEvents() {
        MemoryRun marked = run("a", 0).with(EDGE).with(new RunEvent(50, "midpoint", "plateau", "Flat."))
                .with(new RunEvent(60, "", "note", "Of the whole run."));
        Map<String, Object> discrete = Map.of("channel", "loss", "process", "discrete");
        assertEquals(List.of(40.0, 60.0), rules("series", discrete, List.of(marked)).stream().map(Layer.Rule::x)
                .toList());
        assertEquals(3, rules("loss", Map.of(), List.of(marked)).size());
    }

    @Test
    void whatHappensTooOftenIsCounted() {
        MemoryRun crowded = run("a", 0).with(EDGE);
        for (int step = 0; step <= EventRules.MOST; step++) {
            crowded = crowded.with(new RunEvent(step, "discrete", "eigenvalue-crossing", "Two eigenvalues cross."));
        }
        assertEquals(1, rules("loss", Map.of(), List.of(crowded)).size());
        ChartModel model = Charts.view(ComponentSpec.of("loss")).draw(List.of(crowded));
        assertTrue(model.layers().stream().anyMatch(l -> l.label().equals("61 × eigenvalue crossing (not drawn)")));
        new ChartRenderer(ChartTheme.of(FigureExporter.Theme.DARK)).picture(model, 500, 300, 1);
    }

    @Test
    void severalRunsHaveTheirColours() {
        List<Layer.Rule> rules = rules("loss", Map.of(), List.of(run("a", 0).with(EDGE), run("b", 3).with(EDGE)));
        assertEquals(List.of(new Ink.Run(0), new Ink.Run(3)), rules.stream().map(Layer.Rule::ink).toList());
        assertTrue(rules.get(1).detail().startsWith("run b: edge reached at step 40."), rules.get(1).detail());
    }

    @Test
    void aRuleIsDrawnAndCanBePointedAt() {
        ChartModel plain = Charts.view(ComponentSpec.of("loss")).draw(List.of(run("a", 0)));
        ChartModel marked = Charts.view(ComponentSpec.of("loss")).draw(List.of(run("a", 0).with(EDGE)
                .with(new RunEvent(41, "discrete", "plateau", "Flat.")).with(new RunEvent(4000, "", "far", "Out."))));
        ChartRenderer renderer = new ChartRenderer(ChartTheme.of(FigureExporter.Theme.LIGHT));
        ChartRenderer.Picture picture = renderer.picture(marked, 600, 400, 1);
        Rectangle2D plot = picture.geometry().plot();
        double x = picture.geometry().pixelOfX(40).orElseThrow();
        assertEquals(99, picture.geometry().xAt(plot.getMaxX()), 1e-6, "an event beyond the curves widens nothing");
        BufferedImage without = renderer.picture(plain, 600, 400, 1).image();
        int changed = 0;
        for (int y = (int) plot.getMinY() + 60; y < plot.getMaxY(); y++) {
            changed += picture.image().getRGB((int) x, y) != without.getRGB((int) x, y) ? 1 : 0;
        }
        assertTrue(changed > 40, "dots of a vertical line: " + changed);
        assertEquals(List.of("edge reached 40"), picture.geometry().rulesNear(x - 1, 2).stream()
                .map(Layer.Rule::text).toList());
        assertNotEquals(List.of(), picture.geometry().rulesNear(x + 5, 4));
        assertEquals(List.of(), picture.geometry().rulesNear(x + 60, 4));
    }
}

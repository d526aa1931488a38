package org.brink.sweeps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.chart.Axis.Scale;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer.Curve;
import org.brink.api.chart.Layer.Style;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.Channel;
import org.brink.api.run.RunStatus;
import org.brink.spi.objective.Objective;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.brink.sweeps.SweepTable.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCurveTest {

    @TempDir
    Path root;

    /** A folder in a chart. */
    private record Shown(Path path, int colour) implements ViewedRun {

        @Override
        public String id() {
            return label();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(path);
        }

        @Override
        public String label() {
            return path.getFileName().toString();
        }

        @Override
        public Experiment experiment() {
            throw new UnsupportedOperationException("a view of sweeps reads the folder");
        }

        @Override
        public RunStatus status() {
            return RunStatus.beforeFirstStep(RunStatus.State.COMPLETED, "");
        }

        @Override
        public List<String> processes() {
            return List.of();
        }

        @Override
        public List<Channel> channels(String process) {
            return List.of();
        }

        @Override
        public Optional<Samples> samples(String process, String channel) {
            return Optional.empty();
        }

        @Override
        public Objective objective() {
            throw new UnsupportedOperationException("a view of sweeps needs no objective");
        }
    }

    private static View view(Map<String, Object> params) {
        Components.Resolved found = Components.require(ComponentKind.VIEW,
                new ComponentSpec(SweepCurveProvider.TYPE, params), "view");
        return found.provider(ViewProvider.class).create(found.settings());
    }

    @Test
    void theMedianIsDrawnBetweenQuartilesAndExtremes() throws Exception {
        SweepTable table = Sweeps.run(root.resolve("s"), Sweeps.experiment(
                "{\"path\":\"optimizer.params.stepSize\",\"values\":{\"log\":[0.05,0.2,4]}},"
                        + "{\"path\":\"init.params.values.1\",\"values\":[0.2,0.3,0.35]}"), Keep.NONE).table();
        ChartModel chart = view(Map.of("channel", "discrete.loss", "statistic", "max"))
                .draw(List.of(new Shown(root.resolve("s"), 3), new Shown(root, 4)));
        assertEquals("stepSize", chart.x().label());
        assertEquals(Scale.LOG, chart.x().scale());
        assertEquals(List.of(Style.DOTTED, Style.DOTTED, Style.FAINT, Style.FAINT, Style.SOLID),
                chart.layers().stream().map(layer -> ((Curve) layer).style()).toList());
        Curve median = (Curve) chart.layers().get(4);
        assertEquals(new Ink.Run(3), median.ink());
        assertEquals("s", median.label());
        assertEquals(4, median.x().length);
        for (int i = 0; i < 4; i++) {
            double[] values = new double[3];
            for (int j = 0; j < 3; j++) {
                values[j] = table.value(3 * i + j, "discrete.loss", Statistic.MOST).orElseThrow();
            }
            Arrays.sort(values);
            assertEquals(values[1], median.y()[i]);
            assertEquals(values[0], ((Curve) chart.layers().get(0)).y()[i]);
            assertEquals(values[2], ((Curve) chart.layers().get(1)).y()[i]);
        }
        assertArrayEquals(new long[0], median.steps());
    }

    @Test
    void aFolderWithoutASweepIsLeftOutAndAnEmptyChartSaysWhatToDo() {
        ChartModel chart = view(Map.of()).draw(List.of(new Shown(root, 0)));
        assertEquals(List.of(), chart.layers());
        assertFalse(chart.emptyText().isBlank());
    }
}

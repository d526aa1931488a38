package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentSpec;
import org.brink.api.run.Channel;
import org.brink.charts.Charts;
import org.brink.spi.view.ViewProvider;
import org.brink.testkit.ViewContract;
import org.brink.testkit.fixture.MemoryRun;
import org.brink.testkit.fixture.SampleRuns;
import org.junit.jupiter.api.Test;

class SpectrumViewContractTest extends ViewContract {

    private static final double NONE = Double.NaN;

    @Override
    protected ViewProvider provider() {
        return new SpectrumViewProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("channel", "sharpness"));
    }

    private static List<Layer.Curve> curves(MemoryRun run) {
        ChartModel model = Charts.view(ComponentSpec.of("spectrum")).draw(List.of(run));
        return model.layers().stream().filter(Layer.Curve.class::isInstance).map(Layer.Curve.class::cast).toList();
    }

    private static MemoryRun with(String channel) {
        return SampleRuns.descent("a", 0, 0.3, 3).with("discrete", Channel.growing(channel, "Above the number."),
                new long[] {0, 1, 2}, new double[][] {{1.5, 1.9, 2.1}, {NONE, 1.6, 1.7}});
    }

    @Test
    void everyEigenvalueHasACurveAndTheEdgeALine() {
        List<Layer.Curve> curves = curves(with("edge-eigenvalues"));
        assertEquals(3, curves.size());
        assertArrayEquals(new double[] {NONE, 1.6, 1.7}, curves.get(1).y());
        assertEquals("edge", curves.get(2).label());
        assertArrayEquals(new double[] {2, 2}, curves.get(2).y());
        assertArrayEquals(new double[] {0, 2}, curves.get(2).x());
    }

    @Test
    void eigenvaluesOfTheHessianHaveTheThreshold() {
        List<Layer.Curve> curves = curves(with("eigenvalues"));
        assertEquals("2/η", curves.get(2).label());
        assertEquals(2 / 0.3, curves.get(2).y()[0], 1e-12);
        assertTrue(curves.get(2).style() == Layer.Style.DOTTED);
    }
}

package org.brink.maps.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Map;
import org.brink.api.chart.Layer;
import org.brink.api.run.Channel;
import org.brink.spi.view.ViewProvider;
import org.brink.testkit.ViewContract;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MemoryRun;
import org.junit.jupiter.api.Test;

class CobwebViewContractTest extends ViewContract {

    @Override
    protected ViewProvider provider() {
        return new CobwebViewProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("steps", 1L));
    }

    @Override
    protected List<MemoryRun> runs() {
        return List.of(run("a", 3), run("b", 5));
    }

    private static MemoryRun run(String id, int colour) {
        return MemoryRun.empty(id, colour, new CoupledQuartic(0, 1)).with("discrete",
                Channel.scalar("iterate", "Test."), new long[] {0, 1, 2, 5}, new double[][] {{1, -0.5, 0.25, 0.125}});
    }

    /** Stairs lead from the diagonal to the next iterate; steps that were not observed leave a gap. */
    @Test
    void stairsAreIterateOverIterate() {
        Layer.Curve stairs = provider().create(provider().schema().resolve(Map.of())).draw(List.of(run("a", 3)))
                .layers().stream().map(Layer.Curve.class::cast).filter(curve -> curve.steps().length > 0).findFirst()
                .orElseThrow();
        assertArrayEquals(new double[] {1, 1, -0.5, -0.5, 0.25, 0.25}, stairs.x());
        assertArrayEquals(new double[] {1, -0.5, -0.5, 0.25, 0.25, Double.NaN}, stairs.y());
    }
}

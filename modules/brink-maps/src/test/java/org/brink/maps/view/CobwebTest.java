package org.brink.maps.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.maps.Experiments;
import org.brink.maps.orbit.CellMaker;
import org.junit.jupiter.api.Test;

class CobwebTest {

    private static final CellMaker CELLS = new CellMaker(Experiments.cubic(), Path.of(""),
            List.of("objective.params.a"));

    /** At a = 1.1 the cubic map has a cycle of two points, known in closed form. */
    @Test
    void stairsGoRoundTheCycle() {
        ChartModel model = Cobweb.of(CELLS.at(1.1), 5_000, 4);
        Layer.Curve stairs = (Layer.Curve) model.layers().get(2);
        double root = Math.sqrt(0.1 * 4.1);
        for (int i = 0; i < 8; i += 2) {
            double w = stairs.x()[i];
            assertEquals(root / 2, Math.abs(w - (1 - 1.1) / 2), 1e-9);
            assertEquals(1 - 1.1 - w, stairs.y()[i + 1], 1e-9, "the other point of the cycle");
        }
        assertEquals(5_000, stairs.steps()[0]);
        Layer.Curve map = (Layer.Curve) model.layers().get(0);
        for (int i = 0; i < map.x().length; i += 50) {
            double z = map.x()[i];
            assertEquals(cubic(z, 1.1), map.y()[i], 1e-12);
        }
    }

    /** One step from z, by an orbit that starts there. */
    private static double cubic(double z, double a) {
        var orbit = CELLS.at(a).from(new double[] {z}).orbit();
        orbit.advance();
        return orbit.position()[0];
    }

    @Test
    void whatDivergedLeavesNoStairs() {
        ChartModel model = Cobweb.of(CELLS.at(2.5), 500, 10);
        assertTrue(model.layers().isEmpty());
        assertTrue(model.emptyText().contains("501"), model.emptyText());
    }

    @Test
    void takesOneCoordinateOnly() {
        var two = new CellMaker(Experiments.zhu(0.1), Path.of(""), List.of()).at();
        assertThrows(IllegalArgumentException.class, () -> Cobweb.of(two, 1, 1));
    }
}

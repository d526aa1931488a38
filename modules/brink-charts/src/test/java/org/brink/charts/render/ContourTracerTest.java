package org.brink.charts.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContourTracerTest {

    private static ContourTracer tracer(int n, DoubleBinaryOperator f) {
        double[] x = new double[n];
        double[][] values = new double[n][n];
        for (int i = 0; i < n; i++) {
            x[i] = -1 + 2.0 * i / (n - 1);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                values[j][i] = f.applyAsDouble(x[i], x[j]);
            }
        }
        return new ContourTracer(x, x, values);
    }

    private static double area(ContourTracer.Ring ring) {
        double twice = 0;
        int n = ring.x().length;
        for (int k = 0; k < n; k++) {
            int next = (k + 1) % n;
            twice += ring.x()[k] * ring.y()[next] - ring.x()[next] * ring.y()[k];
        }
        return twice / 2;
    }

    @Test
    void diskIsOneRingOfItsRadiusAndArea() {
        List<ContourTracer.Ring> rings = tracer(101, (x, y) -> 1 - x * x - y * y).rings(0.75);
        assertEquals(1, rings.size());
        ContourTracer.Ring ring = rings.get(0);
        for (int k = 0; k < ring.x().length; k++) {
            assertEquals(0.5, Math.hypot(ring.x()[k], ring.y()[k]), 1e-3);
            assertFalse(ring.border()[k]);
        }
        assertEquals(Math.PI / 4, area(ring), 2e-3);
    }

    @Test
    void outsideOfADiskIsTheBorderAndAHole() {
        List<ContourTracer.Ring> rings = tracer(101, (x, y) -> x * x + y * y).rings(0.25);
        assertEquals(2, rings.size());
        assertEquals(4 - Math.PI / 4, rings.stream().mapToDouble(ContourTracerTest::area).sum(), 2e-3);
    }

    @Test
    void borderBelongsToTheAreaButNotToTheLine() {
        ContourTracer.Ring ring = tracer(11, (x, y) -> x).rings(0.1).get(0);
        assertEquals(0.9 * 2, area(ring), 1e-9);
        int lines = 0;
        for (int k = 0; k < ring.x().length; k++) {
            lines += ring.border()[k] ? 0 : 1;
            assertTrue(ring.border()[k] || Math.abs(ring.x()[k] - 0.1) < 1e-9);
        }
        assertEquals(10, lines, "one piece of the line per row of cells");
    }

    @Test
    void saddleIsDecidedByItsMiddle() {
        assertEquals(2, tracer(2, (x, y) -> x * y - 0.1).rings(0).size());
        assertEquals(1, tracer(2, (x, y) -> x * y + 0.1).rings(0).size());
    }

    @Test
    void undefinedValuesCountAsHigh() {
        List<ContourTracer.Ring> rings = tracer(21, (x, y) -> x > 0.55 ? Double.NaN : 0).rings(1);
        assertEquals(1, rings.size());
        assertEquals(0.4 * 2, area(rings.get(0)), 0.21);
    }
}

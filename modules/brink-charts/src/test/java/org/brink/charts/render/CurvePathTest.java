package org.brink.charts.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvePathTest {

    private static final Rectangle2D PLOT = new Rectangle2D.Double(0, 0, 400, 200);
    private static final Scale X = new Scale(0, 400, false, 0, 400);
    private static final Scale Y = new Scale(0, 200, false, 200, 0);

    private static List<double[]> points(Path2D path, boolean starts) {
        List<double[]> out = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (!starts || kind == PathIterator.SEG_MOVETO) {
                out.add(new double[] {at[0], at[1]});
            }
        }
        return out;
    }

    private static CurvePath curve(double[] y) {
        double[] x = new double[y.length];
        Arrays.setAll(x, i -> 400.0 * i / (y.length - 1));
        return new CurvePath(X, Y, PLOT, x, y, true);
    }

    @Test
    void gapsLiftThePen() {
        assertEquals(2, points(curve(new double[] {10, 20, Double.NaN, 30, 40}).path(), true).size());
    }

    @Test
    void valuesWithoutAPlaceAreMarked() {
        CurvePath path = curve(new double[] {10, Double.POSITIVE_INFINITY, 20, Double.NEGATIVE_INFINITY, 30});
        assertEquals(List.of(true, false), path.marks().stream().map(CurvePath.Mark::up).toList());
        Scale log = new Scale(1e-6, 1, true, 200, 0);
        CurvePath onLog = new CurvePath(X, log, PLOT, new double[] {0, 100, 200}, new double[] {0.1, 0, 0.1}, true);
        assertEquals(1, onLog.marks().size());
        assertEquals(100, onLog.marks().get(0).x());
        assertFalse(onLog.marks().get(0).up());
    }

    @Test
    void hugeValuesAreCutAtThePlot() {
        List<double[]> points = points(curve(new double[] {100, 150, 1e300, -1e300, 100, 50}).path(), false);
        for (double[] p : points) {
            assertTrue(p[0] >= -8 && p[0] <= 408 && p[1] >= -8 && p[1] <= 208, Arrays.toString(p));
        }
        assertTrue(points.size() >= 5);
    }

    @Test
    void straightLineNeedsTwoPoints() {
        double[] y = new double[500];
        Arrays.setAll(y, i -> i * 0.3);
        assertEquals(2, points(curve(y).path(), false).size());
    }

    @Test
    void leftOutPointsAreCloseToThePath() {
        double[] y = new double[300];
        Arrays.setAll(y, i -> 100 + 80 * Math.sin(i * 0.02));
        List<double[]> kept = points(curve(y).path(), false);
        assertTrue(kept.size() < 150, kept.size() + " points");
        int k = 0;
        for (int i = 0; i < y.length; i++) {
            double px = 400.0 * i / 299;
            while (kept.get(k + 1)[0] < px - 1e-9) {
                k++;
            }
            double[] a = kept.get(k);
            double[] b = kept.get(k + 1);
            double on = a[1] + (b[1] - a[1]) * (px - a[0]) / (b[0] - a[0]);
            assertEquals(200 - y[i], on, 0.15);
        }
    }

    @Test
    void fastOscillationIsABandThatReachesItsExtremes() {
        double[] y = new double[2000];
        Arrays.setAll(y, i -> i < 1000 ? 100 : i % 2 == 0 ? 160 : 40);
        CurvePath path = curve(y);
        assertEquals(1, path.bands().size());
        Rectangle2D box = path.bands().get(0).area().getBounds2D();
        assertEquals(200, box.getMinX(), 2.5);
        assertEquals(400, box.getMaxX(), 2);
        assertEquals(40, box.getMinY(), 1e-9);
        assertEquals(160, box.getMaxY(), 1e-9);
        assertTrue(path.path().getBounds2D().getMaxX() < 204, "no strokes inside the band");
    }

    @Test
    void slowOscillationStaysALine() {
        double[] y = new double[100];
        Arrays.setAll(y, i -> i % 2 == 0 ? 160 : 40);
        CurvePath path = curve(y);
        assertEquals(0, path.bands().size());
        assertEquals(100, points(path.path(), false).size());
    }

    @Test
    void toAndFroInAPlaneIsDrawnOnce() {
        double[] x = new double[10_000];
        double[] y = new double[10_000];
        Arrays.setAll(x, i -> i % 2 == 0 ? 100 : 300);
        Arrays.setAll(y, i -> i % 2 == 0 ? 50 : 150);
        assertEquals(2, points(new CurvePath(X, Y, PLOT, x, y, true).path(), false).size());
    }
}

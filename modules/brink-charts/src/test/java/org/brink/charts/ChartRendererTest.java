package org.brink.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartRendererTest {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    private final ChartRenderer renderer = new ChartRenderer(ChartTheme.LIGHT);

    private static ChartModel model(Axis y, double[] values) {
        double[] x = new double[values.length];
        long[] steps = new long[values.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            steps[i] = i;
        }
        Layer curve = new Layer.Curve("discrete", new Ink.Run(1), Layer.Style.SOLID, x, values, steps);
        return new ChartModel("Title", Axis.steps(), y, List.of(curve), "empty");
    }

    private static double distance(int rgb, Color wanted) {
        Color c = new Color(rgb);
        return Math.max(Math.abs(c.getRed() - wanted.getRed()), Math.max(Math.abs(c.getGreen() - wanted.getGreen()),
                Math.abs(c.getBlue() - wanted.getBlue())));
    }

    private static boolean near(BufferedImage image, double px, double py, Color wanted, double scale) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int x = (int) (px * scale) + dx;
                int y = (int) (py * scale) + dy;
                if (x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight()
                        && distance(image.getRGB(x, y), wanted) < 40) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void plotsAboveEachOtherBeginAtTheSamePlaceWhenAskedTo() {
        ChartRenderer aligned = new ChartRenderer(ChartTheme.LIGHT.withAxisRoom(70));
        double wide = aligned.picture(model(Axis.log("loss"), new double[] {1e-20, 1}), WIDTH, HEIGHT, 1)
                .geometry().plot().getMinX();
        double narrow = aligned.picture(model(Axis.linear("y"), new double[] {1, 2}), WIDTH, HEIGHT, 1)
                .geometry().plot().getMinX();
        double natural = renderer.picture(model(Axis.linear("y"), new double[] {1, 2}), WIDTH, HEIGHT, 1)
                .geometry().plot().getMinX();
        assertEquals(wide, narrow, 1e-9);
        assertTrue(natural < narrow, natural + " " + narrow);
    }

    @Test
    void runsWithoutADisplay() {
        assertTrue(GraphicsEnvironment.isHeadless());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void logAxisIsTrulyLogarithmicOverTwelveDecades(double scale) {
        double[] values = new double[101];
        for (int i = 0; i <= 100; i++) {
            values[i] = Math.pow(10, -12 * i / 100.0);
        }
        ChartRenderer.Picture picture = renderer.picture(model(Axis.log("loss"), values), WIDTH, HEIGHT, scale);
        ChartGeometry g = picture.geometry();
        double top = g.pixelOfY(1).orElseThrow();
        double bottom = g.pixelOfY(1e-12).orElseThrow();
        for (int i = 2; i < 100; i += 7) {
            double px = g.pixelOfX(i).orElseThrow();
            double straight = top + (bottom - top) * i / 100;
            assertEquals(straight, g.pixelOfY(values[i]).orElseThrow(), 1e-6, "equal ratios take equal room");
            assertTrue(near(picture.image(), px, straight, ChartTheme.LIGHT.run(1), scale), "curve at step " + i);
            assertFalse(near(picture.image(), px, straight - 20, ChartTheme.LIGHT.run(1), scale), "above step " + i);
        }
    }

    @Test
    void pixelsAndNumbersMapToEachOther() {
        ChartGeometry g = renderer.picture(model(Axis.linear("y"), new double[] {3, -1, 4, 1.5}), WIDTH, HEIGHT, 1)
                .geometry();
        for (double v : new double[] {-1, 0, 2.5}) {
            assertEquals(v, g.yAt(g.pixelOfY(v).orElseThrow()), 1e-9);
        }
        assertEquals(1.25, g.xAt(g.pixelOfX(1.25).orElseThrow()), 1e-9);
        assertTrue(g.horizontalIsStep());
        assertEquals(2, g.stepAt(g.pixelOfX(2.2).orElseThrow(), 0).orElseThrow());
        ChartGeometry.Spot spot = g.at(2).get(0);
        assertEquals(4, spot.y());
        assertEquals(g.pixelOfY(4).orElseThrow(), spot.pixelY());
        assertEquals("4", spot.valueText());
        assertEquals(List.of(), g.at(4), "no curve has reached step 4");
    }

    @Test
    void stepOfATrajectoryIsThatOfTheNearestPoint() {
        Layer curve = new Layer.Curve("", new Ink.Run(0), Layer.Style.SOLID, new double[] {0, 1, 0.2},
                new double[] {0, 1, 0.9}, new long[] {0, 10, 20});
        ChartModel plane = new ChartModel("Plane", Axis.linear("x"), Axis.linear("y"), List.of(curve), "");
        ChartGeometry g = renderer.picture(plane, WIDTH, HEIGHT, 1).geometry();
        assertFalse(g.horizontalIsStep());
        double px = g.pixelOfX(0.25).orElseThrow();
        double py = g.pixelOfY(0.8).orElseThrow();
        assertEquals(20, g.stepAt(px, py).orElseThrow());
        assertEquals(1, g.at(15).get(0).x(), "the last point at or before step 15");
    }

    @Test
    void curveStaysInsideThePlot() {
        ChartModel zoomed = Charts.zoomed(model(Axis.linear("y"), new double[] {0, 100, 0, 100, 0}),
                java.util.Optional.empty(), java.util.Optional.of(org.brink.api.parameter.Range.closed(20, 30)));
        ChartRenderer.Picture picture = renderer.picture(zoomed, WIDTH, HEIGHT, 1);
        Rectangle2D plot = picture.geometry().plot();
        for (int x = 0; x < WIDTH; x++) {
            assertTrue(distance(picture.image().getRGB(x, (int) plot.getMaxY() + 8), ChartTheme.LIGHT.run(1)) > 40);
        }
    }

    @Test
    void emptyChartShowsItsText() {
        ChartModel empty = new ChartModel("Title", Axis.steps(), Axis.linear("y"), List.of(),
                "Add the probe “loss” to the experiment to see the loss here.");
        BufferedImage image = renderer.picture(empty, WIDTH, HEIGHT, 1).image();
        int inked = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = HEIGHT / 2 - 20; y < HEIGHT / 2 + 20; y++) {
                inked += distance(image.getRGB(x, y), Color.WHITE) > 60 ? 1 : 0;
            }
        }
        assertTrue(inked > 300, inked + " pixels of text");
    }

    @Test
    void anyDataAndAnySizeCanBeDrawn() {
        double[][] cases = {{}, {5}, {5, 5, 5}, {0, 0}, {Double.NaN, Double.NaN}, {Double.POSITIVE_INFINITY, -1},
            {1e300, -1e300, 1e308}, {Double.MIN_VALUE, 1}, {-1, -2}, {1e-300, 1e300}, {1, 1 + 1e-15}};
        for (double[] values : cases) {
            for (Axis axis : List.of(Axis.linear("y"), Axis.log("y"))) {
                for (int[] size : new int[][] {{1, 1}, {30, 20}, {480, 320}}) {
                    renderer.picture(model(axis, values), size[0], size[1], 1);
                }
            }
        }
    }

    @Test
    void manyRunsLeaveRoomForThePlot() {
        Layer[] layers = new Layer[60];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Layer.Curve("stepSize = 0." + i, new Ink.Run(i), Layer.Style.SOLID, new double[] {0, 1},
                    new double[] {i, i + 1}, new long[] {0, 1});
        }
        ChartModel model = new ChartModel("Loss", Axis.steps(), Axis.linear("y"), List.of(layers), "");
        Rectangle2D plot = renderer.picture(model, WIDTH, HEIGHT, 1).geometry().plot();
        assertTrue(plot.getHeight() > HEIGHT * 0.55, "plot is " + plot.getHeight() + " high");
    }
}

package org.brink.engine.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.component.ComponentSpec;
import org.brink.api.filter.Complex;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;

class StabilityChartsTest {

    private static final FilteredDescent AVERAGE = FilteredDescent.of(new double[] {.1}, new double[] {1, -.9}, 1);

    private static <T extends Layer> List<T> layers(ChartModel model, Class<T> type) {
        return model.layers().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The ellipse with centre 19 and half-axes 19 and 1. */
    @Test
    void theRegionIsShadedInsideItsBoundary() {
        ChartModel model = new StabilityCharts(AVERAGE).region(Complex.real(10));
        Layer.Contours shaded = layers(model, Layer.Contours.class).get(0);
        assertTrue(shaded.x()[0] < 0 && shaded.x()[shaded.x().length - 1] > 38);
        int inside = 0;
        for (int j = 0; j < shaded.y().length; j++) {
            for (int i = 0; i < shaded.x().length; i++) {
                double ellipse = Math.pow((shaded.x()[i] - 19) / 19, 2) + Math.pow(shaded.y()[j], 2);
                boolean stable = shaded.values()[j][i] > shaded.levels()[0];
                inside += stable ? 1 : 0;
                if (Math.abs(ellipse - 1) > 1e-6) {
                    assertEquals(ellipse < 1, stable, shaded.x()[i] + ", " + shaded.y()[j]);
                }
            }
        }
        assertTrue(inside > 5000, () -> "a large part of the chart is the region");
        Layer.Curve boundary = layers(model, Layer.Curve.class).stream().filter(c -> !c.label().isEmpty()).findFirst()
                .orElseThrow();
        for (int i = 0; i < boundary.x().length; i++) {
            assertEquals(1, Math.pow((boundary.x()[i] - 19) / 19, 2) + Math.pow(boundary.y()[i], 2), 1e-9);
        }
        assertEquals(List.of("edge 38", ""), layers(model, Layer.Marker.class).stream().map(Layer.Marker::text)
                .toList());
    }

    /** A delayed gradient is stable only in the inner loop of its curve. */
    @Test
    void theOuterLoopIsNotPartOfTheBoundary() {
        ChartModel model = new StabilityCharts(FilteredDescent.of(new double[] {0, 1}, new double[] {1}, 1))
                .region(Complex.real(.5));
        Layer.Curve boundary = layers(model, Layer.Curve.class).get(1);
        long shown = Arrays.stream(boundary.y()).filter(y -> !Double.isNaN(y)).count();
        assertTrue(shown > 300 && shown < boundary.y().length / 2, "points on the boundary: " + shown);
        for (int i = 0; i < boundary.x().length; i++) {
            if (!Double.isNaN(boundary.y()[i])) {
                assertTrue(boundary.x()[i] <= 1 + 1e-9 && boundary.x()[i] >= -.3, "at " + boundary.x()[i]);
            }
        }
    }

    @Test
    void rootsStandBesideTheUnitCircle() {
        ChartModel model = new StabilityCharts(AVERAGE).roots(Complex.real(38));
        List<Double> real = layers(model, Layer.Marker.class).stream().map(Layer.Marker::x).sorted().toList();
        assertEquals(-1, real.get(0), 1e-9);
        assertEquals(-.9, real.get(1), 1e-9);
        Layer.Curve circle = layers(model, Layer.Curve.class).get(0);
        for (int i = 0; i < circle.x().length; i++) {
            assertEquals(1, Math.hypot(circle.x()[i], circle.y()[i]), 1e-12);
        }
        assertEquals(47.5, new StabilityCharts(AVERAGE).largest(), 1e-9);
    }

    @Test
    void optimizersNameTheirFilters() {
        FilteredDescent nesterov = FilteredDescent.of(new ComponentSpec("nesterov", Map.of("beta", .9)), 0);
        assertEquals(1.357143, nesterov.edge().threshold(), 1e-6);
        assertEquals(1, nesterov.retention());
        InvalidInput unknown = assertThrows(InvalidInput.class,
                () -> FilteredDescent.of(ComponentSpec.of("rocket"), 0));
        assertEquals("optimizer.type", unknown.problems().get(0).path());
        InvalidInput wrong = assertThrows(InvalidInput.class,
                () -> FilteredDescent.of(new ComponentSpec("nesterov", Map.of("beta", 2)), 0));
        assertEquals("optimizer.params.beta", wrong.problems().get(0).path());
        InvalidInput nonlinear = assertThrows(InvalidInput.class,
                () -> FilteredDescent.of(ComponentSpec.of("sam"), 0));
        assertEquals("optimizer", nonlinear.problems().get(0).path());
    }

    @Test
    void coefficientsAreChecked() {
        record Case(double[] numerator, double[] denominator, double retention, String path) {
        }
        for (Case wrong : List.of(new Case(new double[] {}, new double[] {1}, 1, "numerator"),
                new Case(new double[] {Double.NaN}, new double[] {1}, 1, "numerator"),
                new Case(new double[] {-1}, new double[] {1}, 1, "numerator"),
                new Case(new double[] {1}, new double[] {0, 1}, 1, "denominator"),
                new Case(new double[] {1}, new double[] {1, -1}, 1, "denominator"),
                new Case(new double[] {1}, new double[] {1}, 0, "retention"))) {
            InvalidInput invalid = assertThrows(InvalidInput.class,
                    () -> FilteredDescent.of(wrong.numerator, wrong.denominator, wrong.retention));
            assertEquals(wrong.path, invalid.problems().get(0).path());
        }
    }
}

package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.PredictedQuantity;
import org.brink.spi.view.View;
import org.junit.jupiter.api.Test;

class PredictionViewsTest {

    private static List<Layer.Curve> curves(View view) {
        return view.draw(List.of(PredictionRuns.run("a", 3))).layers().stream().map(Layer.Curve.class::cast).toList();
    }

    @Test
    void drawsRawAverageAndPredictionOverEachOther() {
        List<Layer.Curve> curves = curves(new PredictionView(PredictedQuantity.LOSS, 0, Smoothing.gaussian(5)));
        assertEquals(List.of("discrete", "average", "predicted by flow", "where flow is"),
                curves.stream().map(Layer.Curve::label).toList());
        assertEquals(List.of(Layer.Style.FAINT, Layer.Style.SOLID, Layer.Style.DASHED, Layer.Style.DOTTED),
                curves.stream().map(Layer.Curve::style).toList());
        assertEquals(2, curves.get(1).y()[50], 1e-3);
        assertEquals(2.2, curves.get(2).y()[50]);
    }

    @Test
    void averagesSquaresOfTheGradientNorm() {
        List<Layer.Curve> curves = curves(new PredictionView(PredictedQuantity.GRADIENT, 0, Smoothing.gaussian(5)));
        assertEquals(9, curves.get(0).y()[50]);
        assertEquals(5, curves.get(1).y()[50], 5e-3);
        assertTrue(curves(new PredictionErrorView(PredictedQuantity.GRADIENT, Smoothing.gaussian(5))).get(0).y()[40]
                < 1e-3);
    }

    @Test
    void dividesTheErrorByTheAverage() {
        Layer.Curve error = curves(new PredictionErrorView(PredictedQuantity.LOSS, Smoothing.gaussian(5))).get(0);
        assertEquals("flow", error.label());
        assertEquals(10, error.steps()[0]);
        assertEquals(0.1, error.y()[40], 1e-3);
    }

    @Test
    void putsTwoOverTheSharpnessBesideTheStep() {
        List<Layer.Curve> curves = curves(new EffectiveStepViewProvider().create(
                new EffectiveStepViewProvider().schema().resolve(Map.of())));
        assertEquals(0.4, curves.get(0).y()[5]);
        assertEquals(0.4, curves.get(1).y()[5], 1e-15);
        assertEquals(Layer.Style.DOTTED, curves.get(1).style());
        assertEquals(new Ink.Run(3), curves.get(1).ink());
    }
}

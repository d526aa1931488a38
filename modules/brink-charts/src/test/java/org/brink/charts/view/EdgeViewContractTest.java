package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.spi.view.ViewProvider;
import org.junit.jupiter.api.Test;

class EdgeViewContractTest extends QuantityViewContract {

    @Override
    protected ViewProvider provider() {
        return new EdgeViewProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("sharpness", "generalised"));
    }

    @Override
    List<String> channels() {
        return List.of("preconditioned-sharpness", "preconditioned-threshold", "generalised-sharpness",
                "generalised-threshold");
    }

    @Test
    void drawsTheSharpnessAndItsThresholdDotted() {
        ChartModel model = provider().create(provider().schema().resolve(Map.of())).draw(runs().subList(0, 1));
        List<Layer.Style> styles = model.layers().stream().filter(Layer.Curve.class::isInstance)
                .map(layer -> ((Layer.Curve) layer).style()).toList();
        assertEquals(List.of(Layer.Style.SOLID, Layer.Style.DOTTED), styles);
    }
}

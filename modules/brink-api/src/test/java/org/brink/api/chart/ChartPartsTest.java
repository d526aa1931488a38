package org.brink.api.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.Range;
import org.junit.jupiter.api.Test;

class ChartPartsTest {

    private static Layer.Curve curve(int xs, int ys, int steps) {
        return new Layer.Curve("c", new Ink.Run(0), Layer.Style.SOLID, new double[xs], new double[ys],
                new long[steps]);
    }

    @Test
    void curveHasAsManyStepsAsPointsOrNone() {
        assertEquals(3, curve(3, 3, 3).steps().length);
        assertEquals(0, curve(3, 3, 0).steps().length);
        assertThrows(IllegalArgumentException.class, () -> curve(3, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> curve(3, 3, 2));
    }

    @Test
    void axesSayHowNumbersArePlaced() {
        assertEquals(Axis.Scale.LOG, Axis.log("loss").scale());
        assertEquals(Optional.of(Range.closed(0, 1)), Axis.linear("x").withRange(Range.closed(0, 1)).range());
        assertEquals("step", Axis.steps().label());
    }

    @Test
    void modelCopiesItsLayers() {
        List<Layer> layers = new ArrayList<>(List.of(curve(1, 1, 0)));
        ChartModel model = new ChartModel("t", Axis.steps(), Axis.linear("y"), layers, "");
        layers.clear();
        assertEquals(1, model.layers().size());
    }
}

package org.brink.api.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SmoothingTest {

    private static final long[] STEPS = LongStream.range(0, 200).toArray();

    private static double[] values(java.util.function.LongToDoubleFunction f) {
        return Arrays.stream(STEPS).mapToDouble(f).toArray();
    }

    @Test
    void keepsStraightLinesAwayFromTheEnds() {
        double[] line = values(t -> 3 + 0.5 * t);
        for (Smoothing smoothing : new Smoothing[] {Smoothing.box(21), Smoothing.gaussian(7)}) {
            double[] means = smoothing.at(STEPS, line, new long[] {60, 100, 140});
            assertArrayEquals(new double[] {33, 53, 73}, means, 1e-12, smoothing.toString());
        }
    }

    @Test
    void averagesAnOscillationAway() {
        double[] zigzag = values(t -> 2 + (t % 2 == 0 ? 1 : -1));
        // a Gaussian of width σ damps period 2 by exp(−½π²σ²)
        assertEquals(2, Smoothing.gaussian(5).at(STEPS, zigzag, new long[] {100})[0], 5e-4);
        assertEquals(2 + 1.0 / 21, Smoothing.box(20).at(STEPS, zigzag, new long[] {100})[0], 1e-12);
        assertEquals((11 * 9.0 + 10) / 21, Smoothing.box(20).ofSquares(true).at(STEPS, zigzag, new long[] {100})[0],
                1e-12);
    }

    @Test
    void takesWhatThereIsAtTheEndsAndLeavesOutWhatIsNotFinite() {
        double[] line = values(t -> t == 1 ? Double.NaN : t);
        assertEquals((0 + 2) / 2.0, Smoothing.box(4).at(STEPS, line, new long[] {0})[0], 1e-12);
        assertTrue(Double.isNaN(Smoothing.box(1).at(STEPS, line, new long[] {1})[0]));
        assertThrows(IllegalArgumentException.class, () -> Smoothing.box(0));
    }

    @Test
    void hasTheVarianceOfItsKernel() {
        double[] parabola = values(t -> (t - 100.0) * (t - 100.0));
        assertEquals(49, Smoothing.gaussian(7).at(STEPS, parabola, new long[] {100})[0], 0.07);
    }
}

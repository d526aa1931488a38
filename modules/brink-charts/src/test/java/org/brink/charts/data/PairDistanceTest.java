package org.brink.charts.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.brink.api.run.Channel;
import org.brink.charts.fixture.GrowingSeries;
import org.junit.jupiter.api.Test;

class PairDistanceTest {

    private static final Channel PLANE = Channel.vector("iterate", 2, "Point.");

    private static GrowingSeries every(long every, int rows, long firstStep, long seed) {
        Random random = new Random(seed);
        long[] steps = new long[rows];
        double[] values = new double[2 * rows];
        Arrays.setAll(steps, i -> firstStep + i * every);
        Arrays.setAll(values, i -> random.nextGaussian());
        return new GrowingSeries("p", PLANE, steps, values);
    }

    private static double[] at(GrowingSeries s, long step, long first, long every) {
        double[] row = new double[2];
        s.read((step - first) / every, 1, row);
        return row;
    }

    @Test
    void comparesAtTheCommonStepsOfTwoSpacings() throws IOException {
        GrowingSeries a = every(4, 5000, 0, 1);
        GrowingSeries b = every(6, 5000, 6, 2);
        PairDistance distance = PairDistance.between(a, b);
        int rows = (int) distance.rows();
        assertEquals((4 * 4999 - 12) / 12 + 1, rows);
        long[] steps = new long[rows];
        double[] values = new double[rows];
        distance.readSteps(0, rows, steps);
        distance.read(0, rows, values);
        for (int i = 0; i < rows; i++) {
            assertEquals(12 + 12L * i, steps[i]);
            double[] u = at(a, steps[i], 0, 4);
            double[] v = at(b, steps[i], 6, 6);
            assertEquals(Math.hypot(u[0] - v[0], u[1] - v[1]), values[i], 1e-15);
        }
    }

    @Test
    void readsConsecutiveRowsAcrossBlocks() throws IOException {
        GrowingSeries a = every(1, 10_000, 0, 3);
        GrowingSeries b = every(1, 9_000, 1, 4);
        PairDistance distance = PairDistance.between(a, b);
        assertEquals(9_000, distance.rows());
        double[] all = new double[9_000];
        distance.read(0, 9_000, all);
        double[] part = new double[5];
        distance.read(4_094, 5, part);
        assertArrayEquals(Arrays.copyOfRange(all, 4_094, 4_099), part);
    }

    @Test
    void hasNoRowsBeforeBothHaveStarted() throws IOException {
        GrowingSeries a = every(1, 100, 0, 5);
        GrowingSeries b = every(1, 100, 0, 6);
        b.show(0);
        assertEquals(0, PairDistance.between(a, b).rows());
    }

    @Test
    void refusesDifferentDimensions() {
        GrowingSeries other = GrowingSeries.of("p", Channel.vector("iterate", 3, "Point."), 1, 2, 3);
        assertThrows(IllegalArgumentException.class, () -> PairDistance.between(every(1, 3, 0, 7), other));
    }
}

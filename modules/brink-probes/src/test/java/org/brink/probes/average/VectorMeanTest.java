package org.brink.probes.average;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorMeanTest {

    @Test
    void aWindowForgetsWhatLiesBeforeIt() {
        Random random = new Random(3);
        VectorMean all = new VectorMean(2, 0);
        VectorMean window = new VectorMean(2, 4);
        double[][] added = new double[11][2];
        double[] mean = new double[2];
        for (int i = 0; i < added.length; i++) {
            added[i] = new double[] {random.nextGaussian(), 1e6 + i};
            all.add(added[i]);
            window.add(added[i]);
            int from = Math.max(0, i - 3);
            double sum = 0;
            for (int k = from; k <= i; k++) {
                sum += added[k][0];
            }
            window.mean(mean);
            assertEquals(i - from + 1, window.averaged());
            assertEquals(sum / (i - from + 1), mean[0], 1e-12);
            assertEquals(1e6 + (i + from) / 2.0, mean[1], 1e-8);
        }
        all.mean(mean);
        assertEquals(1e6 + 5, mean[1], 1e-8);
    }

    @Test
    void goesOnFromASavedStateToTheLastBit() {
        Random random = new Random(5);
        for (int window : new int[] {0, 3}) {
            VectorMean one = new VectorMean(3, window);
            for (int i = 0; i < 7; i++) {
                one.add(new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()});
            }
            VectorMean two = new VectorMean(3, window);
            two.restore(one.save());
            for (int i = 0; i < 5; i++) {
                double[] next = {random.nextGaussian(), 1, -i};
                one.add(next);
                two.add(next);
            }
            double[] first = new double[3];
            double[] second = new double[3];
            one.mean(first);
            two.mean(second);
            assertArrayEquals(first, second, 0.0);
        }
    }
}

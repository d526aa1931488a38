package org.brink.charts.view;

import java.util.Arrays;
import org.brink.spi.view.Samples;

/** The distance between two vector series at those of their sampled steps that both have. */
final class CommonSteps {

    private CommonSteps() {
    }

    static Samples distance(Samples a, Samples b) {
        int most = Math.min(a.rows(), b.rows());
        long[] steps = new long[most];
        double[] distances = new double[most];
        int count = 0;
        for (int i = 0, j = 0; i < a.rows() && j < b.rows();) {
            if (a.steps()[i] < b.steps()[j]) {
                i++;
            } else if (a.steps()[i] > b.steps()[j]) {
                j++;
            } else {
                steps[count] = a.steps()[i];
                distances[count++] = distance(a.values(), i++, b.values(), j++);
            }
        }
        return new Samples(Arrays.copyOf(steps, count), new double[][] {Arrays.copyOf(distances, count)});
    }

    private static double distance(double[][] u, int i, double[][] v, int j) {
        double sum = 0;
        for (int c = 0; c < u.length; c++) {
            sum += (u[c][i] - v[c][j]) * (u[c][i] - v[c][j]);
        }
        return Math.sqrt(sum);
    }
}

package org.brink.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomSpanTest {

    private static final int N = 14;

    @Test
    void everyFilterIsAsLongAsThatOfTheWeights() {
        double[] point = Quadratic.point(N, 1);
        Plane plane = RandomSpan.at(point, Quadratic.random(N, 2), 2, 3).plane();
        // two filters of 3 and two of 2 coordinates, and the vector block as a whole
        int[][] filters = {{0, 3}, {3, 6}, {6, 8}, {8, 10}, {10, N}};
        for (int d = 0; d < 2; d++) {
            for (int[] filter : filters) {
                assertEquals(norm(point, filter), norm(plane.direction(d), filter), 1e-14);
            }
        }
        assertArrayEquals(point, plane.origin());
    }

    private static double norm(double[] values, int[] range) {
        double sum = 0;
        for (int i = range[0]; i < range[1]; i++) {
            sum += values[i] * values[i];
        }
        return Math.sqrt(sum);
    }

    @Test
    void followsItsSeed() {
        double[] point = Quadratic.point(N, 1);
        Quadratic objective = Quadratic.random(N, 2);
        Plane one = RandomSpan.at(point, objective, 1, 7).plane();
        Plane two = RandomSpan.at(point, objective, 2, 7).plane();
        Plane other = RandomSpan.at(point, objective, 1, 8).plane();
        assertArrayEquals(one.direction(0), two.direction(0));
        assertTrue(Math.abs(one.direction(0)[0] - other.direction(0)[0]) > 1e-6);
    }
}

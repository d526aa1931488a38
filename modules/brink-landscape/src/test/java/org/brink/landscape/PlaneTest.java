package org.brink.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaneTest {

    private static final int N = 40;

    private static double[] random(Random random) {
        return random.doubles(N, -1, 1).toArray();
    }

    @Test
    void whatLiesOnThePlaneComesBack() {
        Random random = new Random(1);
        for (int trial = 0; trial < 200; trial++) {
            // neither unit vectors nor at right angles
            double[] first = random(random);
            double[] second = random(random);
            PrincipalComponents.add(3, first, second);
            Plane plane = new Plane(random(random), List.of(first, second));
            double[] wanted = {random.nextGaussian(), random.nextGaussian()};
            double[] w = new double[N];
            double[] found = new double[2];
            plane.lift(wanted, w);
            assertEquals(0, plane.project(w, found), 1e-12);
            assertEquals(wanted[0], found[0], 1e-11);
            assertEquals(wanted[1], found[1], 1e-11);
        }
    }

    /** ‖w − w₀‖² = ‖projection − w₀‖² + distance², and what is left over is orthogonal to the plane. */
    @Test
    void distanceIsThatOfTheNearestPoint() {
        Random random = new Random(2);
        for (int trial = 0; trial < 200; trial++) {
            double[] origin = random(random);
            Plane plane = new Plane(origin, List.of(random(random), random(random)));
            double[] w = random(random);
            double[] at = new double[2];
            double distance = plane.project(w, at);
            double[] foot = new double[N];
            plane.lift(at, foot);
            double[] rest = PrincipalComponents.minus(w, foot);
            assertEquals(distance, Math.sqrt(PrincipalComponents.dot(rest, rest)), 1e-12);
            assertEquals(0, PrincipalComponents.dot(rest, plane.direction(0)), 1e-11);
            assertEquals(0, PrincipalComponents.dot(rest, plane.direction(1)), 1e-11);
            double[] whole = PrincipalComponents.minus(w, origin);
            double[] inside = PrincipalComponents.minus(foot, origin);
            assertEquals(PrincipalComponents.dot(whole, whole),
                    PrincipalComponents.dot(inside, inside) + distance * distance, 1e-10);
        }
    }

    @Test
    void directionsMustBeIndependent() {
        double[] direction = {1, 2, 3};
        assertThrows(IllegalArgumentException.class,
                () -> new Plane(new double[3], List.of(direction, new double[] {2, 4, 6})));
        assertThrows(IllegalArgumentException.class, () -> new Plane(new double[3], List.of(new double[3])));
    }

    /** Three points keep their distances from each other. */
    @Test
    void threeRunsSpanTheirPlane() {
        Random random = new Random(3);
        List<double[]> points = List.of(random(random), random(random), random(random));
        Plane plane = RunsSpan.through(points, List.of("a", "b", "c")).plane();
        double[][] at = new double[3][2];
        for (int i = 0; i < 3; i++) {
            assertEquals(0, plane.project(points.get(i), at[i]), 1e-12);
        }
        assertEquals(0, at[1][1], 1e-12);
        for (int i = 0; i < 3; i++) {
            double[] side = PrincipalComponents.minus(points.get(i), points.get((i + 1) % 3));
            assertEquals(Math.sqrt(PrincipalComponents.dot(side, side)),
                    Math.hypot(at[i][0] - at[(i + 1) % 3][0], at[i][1] - at[(i + 1) % 3][1]), 1e-12);
        }
    }
}

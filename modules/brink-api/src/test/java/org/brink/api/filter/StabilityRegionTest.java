package org.brink.api.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StabilityRegionTest {

    private static final LinearFilter AVERAGE = LinearFilter.movingAverage(.9);

    private static LinearFilter random(Random random) {
        double radius = .95 * random.nextDouble();
        double angle = Math.PI * random.nextDouble();
        return LinearFilter.of(new double[] {1, random.nextGaussian(), .5 * random.nextGaussian()},
                new double[] {1, -2 * radius * Math.cos(angle), radius * radius});
    }

    /** Roots against powers of the companion matrix, in which no root is looked for. */
    @Test
    void theRadiusIsThatOfTheCompanionMatrix() {
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            LinearFilter filter = random(random);
            double retention = 1 - .2 * random.nextDouble();
            StabilityRegion region = new StabilityRegion(filter, retention);
            for (int k = 0; k < 5; k++) {
                Complex s = new Complex(4 * random.nextGaussian(), k == 0 ? 0 : 2 * random.nextGaussian());
                double expected = CompanionRadius.of(filter, retention, s);
                assertEquals(expected, region.radius(s), 1e-9 * Math.max(1, expected), filter + " at " + s);
            }
        }
    }

    @Test
    void rootsSatisfyTheEquation() {
        // z² − (1.9 − 0.1s)z + 0.9 has the double root √0.9 where 1.9 − 0.1s = 2√0.9
        StabilityRegion region = new StabilityRegion(AVERAGE, 1);
        double twice = 10 * (1.9 - 2 * Math.sqrt(.9));
        for (Complex root : region.roots(Complex.real(twice))) {
            assertEquals(Math.sqrt(.9), root.modulus(), 1e-7);
        }
        List<Complex> apart = new ArrayList<>(region.roots(Complex.real(38)));
        apart.sort(Comparator.comparingDouble(Complex::real));
        assertEquals(-1, apart.get(0).real(), 1e-12);
        assertEquals(-.9, apart.get(1).real(), 1e-12);
        assertEquals(0, apart.get(0).imaginary(), 1e-12);
    }

    /** On the boundary curve some root has modulus 1; on the real axis the region ends at the edge. */
    @Test
    void theBoundaryIsWhereARootMeetsTheCircle() {
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            LinearFilter filter = random(random);
            StabilityRegion region = new StabilityRegion(filter, .99);
            for (double omega = .1; omega < Math.PI; omega += .3) {
                Complex s = region.boundary(omega).orElseThrow();
                Complex z = Complex.onUnitCircle(omega);
                double nearest = region.roots(s).stream().mapToDouble(r -> r.minus(z).modulus()).min().orElseThrow();
                assertEquals(0, nearest, 1e-9);
            }
            if (filter.gain() > 1e-3) {
                double edge = filter.edge(.99).threshold();
                assertTrue(region.contains(Complex.real(.999 * edge)), filter.toString());
                assertFalse(region.contains(Complex.real(1.001 * edge)), filter.toString());
            }
        }
    }

    /** The ellipse s = 19 − 10z − 9/z of averaged momentum. */
    @Test
    void theRegionOfAveragedMomentumIsAnEllipse() {
        StabilityRegion region = new StabilityRegion(AVERAGE, 1);
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            double x = 42 * random.nextDouble() - 2;
            double y = 2.4 * random.nextDouble() - 1.2;
            double inside = Math.pow((x - 19) / 19, 2) + y * y;
            if (Math.abs(inside - 1) > 1e-6) {
                assertEquals(inside < 1, region.contains(new Complex(x, y)), x + " + " + y + "i");
            }
        }
    }

    @Test
    void aGridHasTheValuesOfItsPoints() {
        StabilityRegion region = new StabilityRegion(LinearFilter.IDENTITY.delayed(), 1);
        double[] real = {-.5, 0, .25, .5, 1.5};
        double[] imaginary = {-1, 0, .3};
        double[][] radii = region.radii(real, imaginary);
        for (int j = 0; j < imaginary.length; j++) {
            for (int i = 0; i < real.length; i++) {
                assertEquals(region.radius(new Complex(real[i], imaginary[j])), radii[j][i], 1e-7);
            }
        }
        assertEquals(Math.sqrt(.5), region.radius(Complex.real(.5)), 1e-12);
    }

    @Test
    void pathsKeepTheirRoots() {
        List<Complex> along = new ArrayList<>();
        for (int i = 0; i <= 400; i++) {
            along.add(Complex.real(.05 + .0975 * i));
        }
        List<List<Complex>> paths = new StabilityRegion(AVERAGE, 1).paths(along);
        for (int k = 1; k < paths.size(); k++) {
            for (int i = 0; i < 2; i++) {
                assertTrue(paths.get(k).get(i).minus(paths.get(k - 1).get(i)).modulus() < .3, "jump at " + k);
            }
        }
    }

    @Test
    void aFrequencyThatIsBlockedHasNoBoundary() {
        LinearFilter notch = LinearFilter.of(new double[] {.5, .5}, new double[] {1});
        StabilityRegion region = new StabilityRegion(notch, 1);
        assertTrue(region.boundary(Math.PI).isEmpty());
        assertTrue(region.boundary(1).isPresent());
        assertThrows(IllegalArgumentException.class, () -> new StabilityRegion(notch, 0));
    }
}

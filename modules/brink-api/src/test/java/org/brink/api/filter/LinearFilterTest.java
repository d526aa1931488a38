package org.brink.api.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearFilterTest {

    /** Gradients look ahead by one momentum step: m' = βm + g, direction g + βm'. */
    private static LinearFilter nesterov(double beta) {
        return LinearFilter.IDENTITY.plus(LinearFilter.accumulation(beta).times(beta));
    }

    @Test
    void thresholdsOfThePaper() {
        assertEquals(2, LinearFilter.IDENTITY.edge().threshold(), 0);
        assertEquals(38, LinearFilter.movingAverage(.9).edge().threshold(), 1e-6);
        assertEquals(3.8, LinearFilter.accumulation(.9).edge().threshold(), 1e-6);
        assertEquals(1.357143, nesterov(.9).edge().threshold(), 1e-6);
        assertEquals(13.571429, nesterov(.9).times(.1).edge().threshold(), 1e-6);
    }

    /** Bisection for the step at which the spectral radius of the iteration is 1, against the calculator. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .5, .9, .99})
    void agreesWithBisectionOfTheSpectralRadius(double beta) {
        for (LinearFilter filter : List.of(LinearFilter.accumulation(beta), LinearFilter.movingAverage(beta),
                nesterov(beta), nesterov(beta).times(1 - beta))) {
            for (double retention : new double[] {1, .99, .7}) {
                assertEquals(new BisectedEdge(filter, retention).threshold(), filter.edge(retention).threshold(),
                        1e-6 * filter.edge(retention).threshold(), filter + " with retention " + retention);
            }
        }
    }

    /** Filters with complex and negative poles, for which the first root does not leave at −1. */
    @Test
    void agreesWithBisectionForFiltersThatRing() {
        Random random = new Random(5);
        int ringing = 0;
        for (int i = 0; i < 60; i++) {
            double radius = .95 * random.nextDouble();
            double angle = Math.PI * random.nextDouble();
            LinearFilter filter = LinearFilter.of(
                    new double[] {1, 1.5 * random.nextGaussian(), .5 * random.nextGaussian()},
                    new double[] {1, -2 * radius * Math.cos(angle), radius * radius});
            if (filter.gain() > 1e-3) {
                Edge edge = filter.edge();
                ringing += edge.frequency() < Math.PI ? 1 : 0;
                assertEquals(new BisectedEdge(filter, 1).threshold(), edge.threshold(), 2e-6 * edge.threshold(),
                        filter.toString());
            }
        }
        assertTrue(ringing > 10, () -> "of the random filters too few leave elsewhere than at −1");
    }

    /** m = gₜ₋₁: z² − z + s has the roots e^{±iπ/3} at s = 1. */
    @Test
    void aDelayedGradientRingsWithPeriodSix() {
        Edge edge = LinearFilter.IDENTITY.delayed().edge();
        assertEquals(1, edge.threshold(), 1e-12);
        assertEquals(6, edge.period(), 1e-12);
    }

    @Test
    void partsComposeLikeTransferFunctions() {
        LinearFilter lookAhead = LinearFilter.of(new double[] {1.9, -.9}, new double[] {1, -.9});
        assertEquals(lookAhead.edge().threshold(), nesterov(.9).edge().threshold(), 1e-12);
        LinearFilter twice = LinearFilter.movingAverage(.5).then(LinearFilter.movingAverage(.8));
        assertEquals(1, twice.gain(), 1e-12);
        assertEquals(new BisectedEdge(twice, 1).threshold(), twice.edge().threshold(), 1e-5);
        assertEquals("(1.9 − 0.9z⁻¹) / (1 − 0.9z⁻¹)", lookAhead.toString());
        assertEquals(LinearFilter.of(new double[] {2}, new double[] {2}), LinearFilter.IDENTITY);
    }

    @Test
    void filtersThatNeverSettleAreRefused() {
        LinearFilter integrator = LinearFilter.accumulation(1);
        assertFalse(integrator.forgets());
        assertThrows(IllegalArgumentException.class, integrator::edge);
        assertThrows(IllegalArgumentException.class, LinearFilter.IDENTITY.times(-1)::edge);
        assertThrows(IllegalArgumentException.class, () -> LinearFilter.IDENTITY.edge(0));
        assertThrows(IllegalArgumentException.class, () -> LinearFilter.of(new double[] {1}, new double[] {0}));
    }
}

package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.brink.spectral.EigenOptions.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Seeded random operators with known spectra: 1,500 solves for a number of pairs, by both methods, and several hundred
 * for all above a number.
 */
class KnownSpectraTest {

    private static final int CASES = 150;

    @ParameterizedTest
    @EnumSource
    void findsTheLargestEigenvaluesAndKeepsItsPromise(Spectra family) {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(31L * family.ordinal() + 1000L * seed);
            int n = 1 + random.nextInt(seed % 10 == 0 ? 300 : 80);
            int k = 1 + random.nextInt(Math.min(n, 6));
            Method method = seed % 3 == 0 ? Method.AUTOMATIC : Method.ITERATIVE;
            double tolerance = seed % 2 == 0 ? 1e-6 : 1e-9;
            KnownSpectrum operator = new KnownSpectrum(family.draw(n, random), 3, random);
            EigenOptions options = EigenOptions.largest(k).withTolerance(tolerance).withMaxProducts(20_000)
                    .withSeed(seed).withMethod(method);
            Eigenpairs pairs = new EigenTracker(n, options).solve(operator);
            assertEquals(operator.products(), pairs.products(), "products are counted");
            check(family + " seed " + seed + " n " + n + " k " + k, operator, pairs, options);
        }
    }

    /** A first solve must count the eigenvalues above a number; the number lies in a gap that can be seen. */
    @ParameterizedTest
    @EnumSource
    void missesNoEigenvalueAboveANumber(Spectra family) {
        int cases = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(77L * family.ordinal() + 1000L * seed);
            int n = 40 + random.nextInt(seed % 10 == 0 ? 300 : 80);
            KnownSpectrum operator = new KnownSpectrum(family.draw(n, random), 3, random);
            double[] truth = operator.descending();
            int above = random.nextInt(9);
            double number = above == 0 ? truth[0] + 0.1 * operator.norm() : 0.5 * (truth[above - 1] + truth[above]);
            if (above > 0 && truth[above - 1] - truth[above] <= 1e-4 * operator.norm()) {
                continue;
            }
            EigenOptions options = EigenOptions.largest(1).withAllAbove(number, 32).withTolerance(1e-7)
                    .withMaxProducts(20_000).withSeed(seed).withMethod(Method.ITERATIVE);
            Eigenpairs pairs = new EigenTracker(n, options).solve(operator);
            String name = family + " seed " + seed + " n " + n + " above " + number;
            assertTrue(pairs.allConverged(), name);
            assertEquals(Math.max(1, above), pairs.count(), name);
            for (int i = 0; i < above; i++) {
                assertEquals(truth[i], pairs.value(i), 2e-7 * operator.norm(), name + " pair " + i);
            }
            cases++;
        }
        assertTrue(cases > CASES / 20, cases + " cases");
    }

    private static void check(String name, KnownSpectrum operator, Eigenpairs pairs, EigenOptions options) {
        double[] truth = operator.descending();
        double wanted = 0;
        for (int i = 0; i < pairs.count(); i++) {
            wanted = Math.max(wanted, Math.abs(truth[i]));
        }
        double rounding = 1e-12 * operator.norm();
        double bound = options.rule().bound(wanted, operator.norm()) * (1 + options.tolerance()) + rounding;
        for (int i = 0; i < pairs.count(); i++) {
            String pair = name + " pair " + i;
            assertTrue(pairs.converged(i), pair);
            assertEquals(truth[i], pairs.value(i), bound, pair);
            double residual = KnownSpectrum.residual(operator, pairs.value(i), pairs.vector(i));
            assertTrue(residual <= bound, pair + ": residual " + residual + " > " + bound);
            assertEquals(residual, pairs.residual(i), rounding, pair);
            for (int j = 0; j <= i; j++) {
                assertEquals(i == j ? 1 : 0, Vectors.dot(pairs.vector(i), pairs.vector(j)), 1e-12, pair);
            }
        }
    }
}

package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.brink.spectral.EigenOptions.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeded random operators with known spectra: 1,500 solves in all, by both methods. */
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

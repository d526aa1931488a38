package org.brink.objectives.quadratic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class QuadraticFormTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new QuadraticFormProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("rotated", true), Map.of("eigenvalues", List.of(3.0)),
                Map.of("eigenvalues", List.of(5.0, 2.0, -1.0, 0.0, 0.5, 1e-3), "rotated", true),
                Map.of("eigenvalues", List.of(5.0, 2.0, -1.0), "rotated", false));
    }

    /** Power sums tr Hᵏ = Σλᵏ fix the spectrum; they need no eigen solver. */
    @Test
    void rotationKeepsTheSpectrum() {
        double[] eigenvalues = {4, 3, 1.5, -1, 0.25};
        double[][] h = RandomRotation.symmetricMatrix(eigenvalues, new Random(11));
        double[][] power = h;
        for (int k = 1; k <= eigenvalues.length; k++) {
            double expected = 0;
            double trace = 0;
            for (int i = 0; i < h.length; i++) {
                expected += Math.pow(eigenvalues[i], k);
                trace += power[i][i];
            }
            assertEquals(expected, trace, 1e-10 * Math.pow(4, k), "tr H^" + k);
            power = multiply(power, h);
        }
    }

    @Test
    void rotationIsDenseAndSymmetric() {
        double[][] h = RandomRotation.symmetricMatrix(new double[] {4, 3, 2, 1}, new Random(11));
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(h[i][j], h[j][i]);
                assertTrue(Math.abs(h[i][j]) > 1e-3, "entry " + i + ", " + j + " is " + h[i][j]);
            }
        }
    }

    /** Under the uniform distribution the mean of QΛQᵀ is tr Λ/n times the identity. */
    @Test
    void rotationsAreUniform() {
        int samples = 20_000;
        double[][] mean = new double[3][3];
        Random random = new Random(2);
        for (int s = 0; s < samples; s++) {
            double[][] h = RandomRotation.symmetricMatrix(new double[] {3, 0, 0}, random);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    mean[i][j] += h[i][j] / samples;
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertEquals(i == j ? 1 : 0, mean[i][j], 0.03);
            }
        }
    }

    @Test
    void seedTurnsTheEigenvectors() {
        double[] w = {1, 2};
        assertNotEquals(value(1, w), value(2, w));
        assertEquals(value(1, w), value(1, w));
    }

    private double value(long seed, double[] w) {
        var context = new CreationContext(Path.of(""), seed, 1, Precision.FLOAT64);
        var at = provider().create(provider().schema().resolve(Map.of("rotated", true)), context).newEvaluation();
        at.moveTo(w);
        return at.value();
    }

    @Test
    void needsAnEigenvalue() {
        var settings = provider().schema().resolve(Map.of("eigenvalues", List.of()));
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> provider().create(settings, context()));
        assertEquals("objective.params.eigenvalues: found an empty list, expected at least one eigenvalue",
                invalid.getMessage());
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }
}

package org.brink.jets.float64.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTailTest {

    /** Values of Φ summed with sixty digits in another language. */
    @ParameterizedTest
    @CsvSource({"8, 6.22096057427178387e-16",
            "5, 2.86651571879193912e-07",
            "3, 1.34989803163009458e-03",
            "2.5, 6.20966532577613486e-03",
            "2.25, 1.22244726550447026e-02",
            "1, 1.58655253931457046e-01",
            "0.125, 4.50261775169887080e-01",
            "0, 0.5"})
    void agreesWithValuesOfManyDigits(double x, double expected) {
        double[] tail = new double[1];
        double[] bell = new double[1];
        for (double at : new double[] {x, -x}) {
            NormalTail.ratio(new double[] {at}, 0, 1, tail);
            FastExponential.bell(new double[] {at}, 0, 1, bell);
            assertEquals(expected, tail[0] * bell[0], 4 * Math.ulp(expected));
        }
    }
}

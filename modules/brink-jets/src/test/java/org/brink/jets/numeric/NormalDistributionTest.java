package org.brink.jets.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDistributionTest {

    /** Values of Φ summed with sixty digits in another language. */
    @ParameterizedTest
    @CsvSource({"-8, 6.22096057427178387e-16",
            "-5, 2.86651571879193912e-07",
            "-3, 1.34989803163009458e-03",
            "-2.5, 6.20966532577613486e-03",
            "-2.25, 1.22244726550447026e-02",
            "-1, 1.58655253931457046e-01",
            "-0.125, 4.50261775169887080e-01",
            "0.5, 6.91462461274013118e-01",
            "2, 9.77249868051820791e-01",
            "2.5, 9.93790334674223841e-01",
            "4, 9.99968328758166880e-01"})
    void agreesWithValuesOfManyDigits(double x, double expected) {
        double found = NormalDistribution.below(x, NormalDistribution.density(x));
        assertEquals(expected, found, 1e-13 * expected);
    }
}

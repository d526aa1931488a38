package org.brink.probes.basic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.probes.Measurement;
import org.brink.probes.ScalarProductOfFour;
import org.brink.spi.probe.Probe;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;

class BasicProbesTest {

    @Test
    void lossIsTheObjective() {
        double loss = new Measurement(new ScalarProductOfFour()).of(new LossProbe(), Map.of(), 2, 0.5, 3, 0.5)
                .get("loss")[0];
        assertEquals(0.125, loss);
    }

    @Test
    void gradientNormIsEuclidean() {
        double norm = new Measurement(new CoupledQuartic(0, 1, 2, 5)).of(new GradientNormProbe(), Map.of(), 2, -3, 0)
                .get("gradient-norm")[0];
        assertEquals(Math.sqrt(4 + 36), norm);
    }

    @Test
    void distanceIsFromTheInitialPoint() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 1, 1, 1));
        Probe probe = measurement.probe(new DistanceProbe(), Map.of(), 1, 1, 1);
        assertEquals(0, measurement.at(probe, 1, 1, 1).get("distance")[0]);
        assertEquals(3, measurement.at(probe, 3, 2, -1).get("distance")[0]);
    }

    @Test
    void iterateIsThePosition() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 1, 1));
        assertArrayEquals(new double[] {0.1, -7}, measurement.of(new IterateProbe(), Map.of(), 0.1, -7).get("iterate"));
    }

    @Test
    void iterateOfALargeProblemIsRefusedUnlessAskedFor() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, new double[65]));
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> measurement.probe(new IterateProbe(), Map.of(), new double[65]));
        assertTrue(refused.getMessage().startsWith("params.limit: found 64, expected an integer >= 65"),
                refused.getMessage());
        assertEquals(65, measurement.of(new IterateProbe(), Map.of("limit", 65L), new double[65])
                .get("iterate").length);
    }
}

package org.brink.probes.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.probes.Measurement;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    /** The eigenvectors of a diagonal quadratic are the axes: second, first, third by size of eigenvalue. */
    @Test
    void cosinesWithTheAxesOfAQuadratic() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 2, 5, -1),
                Preconditioner.ofStepSizes(new double[] {1, 0.1, 3}));
        RecordingRow row = measurement.of(new AlignmentProbe(), Map.of("k", 2L), 2, 0.6, 1);
        // gradient (4, 3, −1), update (−4, −0.3, 3)
        double g = Math.sqrt(26);
        double d = Math.sqrt(25.09);
        assertArrayEquals(new double[] {3 / g, 4 / g}, row.get("gradient-alignment"), 1e-14);
        assertArrayEquals(new double[] {-0.3 / d, -4 / d}, row.get("update-alignment"), 1e-14);
        assertEquals(25.0 / 26, row.get("gradient-energy")[0], 1e-14);
        assertEquals(16.09 / 25.09, row.get("update-energy")[0], 1e-14);
        assertEquals(-19.9 / (g * d), row.get("gradient-update-cosine")[0], 1e-14);
        assertEquals(1, row.get("alignment-converged")[0]);
        assertEquals(0, row.get("alignment-residual")[0], 1e-14);
    }

    @Test
    void allDirectionsHoldAllEnergy() {
        RecordingRow row = new Measurement(new CoupledQuartic(0.2, 2, 5)).of(new AlignmentProbe(), Map.of(), 2, 0.6);
        assertEquals(2, row.get("gradient-alignment").length, "no more directions than coordinates");
        assertEquals(1, row.get("gradient-energy")[0], 1e-14);
        assertEquals(1, row.get("update-energy")[0], 1e-14);
        assertEquals(-1, row.get("gradient-update-cosine")[0], 1e-14);
    }
}

package org.brink.probes.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.probe.Instant;
import org.brink.testkit.DetectorContract;
import org.brink.testkit.fixture.MomentumDescent;
import org.junit.jupiter.api.Test;

/**
 * The uv model of Lewkowycz et al.: L = ½(uv)², whose sharpness at the minimum is u² + v². Gradient descent catapults
 * for 2/η < u² + v² < 4/η and descends below that.
 */
class CatapultTest extends DetectorContract {

    @Override
    protected DetectorProvider provider() {
        return new Catapult();
    }

    @Override
    protected Map<String, Object> firing() {
        return Map.of();
    }

    /** The sharpness falls by less than this. */
    @Override
    protected Map<String, Object> silent() {
        return Map.of("drop", 0.9);
    }

    @Override
    protected Objective objective() {
        return new Product();
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {3, 0.01};
    }

    /** 2/η = 6.67 < 9 < 4/η. */
    @Override
    protected Optimizer optimizer() {
        return new MomentumDescent(2, 0.3, 0);
    }

    @Override
    protected Map<String, Double> measured(Instant at) {
        double[] w = at.process().position();
        return at.step() % 3 == 0 ? Map.of("sharpness", w[0] * w[0] + w[1] * w[1]) : Map.of();
    }

    @Test
    void theUvModelCatapultsOnceToBelowTwoOverTheStepSize() {
        List<String> reports = reports(firing());
        assertEquals(1, reports.size(), reports.toString());
        String report = reports.get(0);
        assertTrue(report.contains("from 9.0001 to"), report);
        double after = Double.parseDouble(report.replaceFirst(".* to ", "").replaceFirst("\\.$", ""));
        assertTrue(after < 2 / 0.3, report);
    }

    @Test
    void aSpikeThatLeavesTheSharpnessAsItWasIsNone() {
        Detector detector = create(firing());
        List<Long> found = new ArrayList<>();
        double[] losses = {1, 0.5, 4, 30, 0.4, 0.3, 9, 0.2, 0.1};
        double[] sharpness = {10, 10, 9, 5, 9.9, 9.9, 8, 9.4, 9.4};
        for (int step = 0; step < losses.length; step++) {
            if (Scripted.look(detector, step, losses[step], Map.of("sharpness", sharpness[step])).isPresent()) {
                found.add((long) step);
            }
        }
        assertEquals(List.of(7L), found, "9.9 is within 5 % of 10; 9.4 is 5.05 % below 9.9");
    }

    @Test
    void theSharpnessMayBeMeasuredLater() {
        Detector detector = create(firing());
        Map<String, Double> nothing = Map.of();
        assertTrue(Scripted.look(detector, 0, 1, Map.of("sharpness", 10.0)).isEmpty());
        assertTrue(Scripted.look(detector, 1, 20, nothing).isEmpty());
        assertTrue(Scripted.look(detector, 2, 0.5, nothing).isEmpty());
        assertTrue(Scripted.look(detector, 3, 0.4, Map.of("sharpness", 4.0)).orElseThrow()
                .contains("to 20 at step 1 and is down again; the sharpness fell from 10 to 4"));
    }

    @Test
    void roundingAtALossOfZeroIsNoSpike() {
        Detector detector = create(firing());
        for (int step = 0; step < 50; step++) {
            double loss = step % 2 == 0 ? 1e-30 : 1e-20;
            assertTrue(Scripted.look(detector, step, loss, Map.of("sharpness", 10.0 - 0.1 * step)).isEmpty());
        }
    }

    private static final class Product implements ClosedForm {

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double value(double[] w) {
            return 0.5 * w[0] * w[0] * w[1] * w[1];
        }

        @Override
        public void gradient(double[] w, double[] out) {
            out[0] = w[0] * w[1] * w[1];
            out[1] = w[0] * w[0] * w[1];
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            double mixed = 2 * w[0] * w[1];
            out[0] = w[1] * w[1] * u[0] + mixed * u[1];
            out[1] = mixed * u[0] + w[0] * w[0] * u[1];
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            out[0] = 2 * w[1] * (u[0] * v[1] + u[1] * v[0]) + 2 * w[0] * u[1] * v[1];
            out[1] = 2 * w[0] * (u[0] * v[1] + u[1] * v[0]) + 2 * w[1] * u[0] * v[0];
        }
    }
}

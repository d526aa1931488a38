package org.brink.flows.stabilisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.flows.rod.Cases;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;

/** The predictions against gradient descent, and their limit of small steps. */
class StabilisationTest {

    private static final double ETA = 0.3;
    private static final double[] SLOPES = {1e-2, 1e-3, 1e-4};

    private static StabilisationProcess process(Objective objective, double eta, double[] start) {
        SelfStabilisationProvider provider = new SelfStabilisationProvider();
        return (StabilisationProcess) provider.create(provider.schema().resolve(Map.of()), new Contexts.OfProcess(
                "theory", objective, () -> Cases.descent(objective, eta), start, Map.of(), Contexts.CREATION));
    }

    /** In the valley with slope ε lengths are measured in √ε and time in 1/√ε. */
    private static Objective valley(double slope) {
        return Cases.objective("valley", Map.of("slope", slope));
    }

    private static double[] start(double slope, double a, double y) {
        double unit = Math.sqrt(slope);
        return new double[] {unit * a, 2 / ETA + unit * y};
    }

    /** The limit a' = ηay, y' = η(1 − ½a²) after a time, by many small steps of the midpoint rule. */
    private static double[] limit(double[] from, double time) {
        double a = from[0];
        double y = from[1];
        int steps = (int) Math.ceil(time / 1e-3);
        double h = time / steps;
        for (int i = 0; i < steps; i++) {
            double middleA = a + 0.5 * h * ETA * a * y;
            double middleY = y + 0.5 * h * ETA * (1 - 0.5 * a * a);
            a += h * ETA * middleA * middleY;
            y += h * ETA * (1 - 0.5 * middleA * middleA);
        }
        return new double[] {a, y};
    }

    @Test
    void errorsInTheValleyShrinkWithTheRootOfItsSlope() {
        double[] descentToLimit = new double[3];
        double[] descentToPrediction = new double[3];
        for (int i = 0; i < 3; i++) {
            double unit = Math.sqrt(SLOPES[i]);
            double[] w = start(SLOPES[i], 0.5, -1);
            Evaluation at = valley(SLOPES[i]).newEvaluation();
            StabilisationProcess process = process(valley(SLOPES[i]), ETA, w.clone());
            double[] ode = {0.5, -1};
            double[] gradient = new double[2];
            for (int t = 0; t < 20 / unit; t++) {
                process.prepare(t);
                double a = Math.abs(w[0]) / unit;
                descentToLimit[i] = Math.max(descentToLimit[i], Math.abs(a - ode[0]));
                double predicted = Math.abs(process.prediction().x()) / unit;
                double actual = Math.abs(w[0] - process.position()[0]) / unit;
                descentToPrediction[i] = Math.max(descentToPrediction[i], Math.abs(actual - predicted));
                process.commit();
                ode = limit(ode, unit);
                at.moveTo(w);
                at.gradient(gradient);
                w[0] -= ETA * gradient[0];
                w[1] -= ETA * gradient[1];
            }
        }
        assertEquals(0.49, descentToLimit[0], 0.02);
        assertEquals(0.19, descentToLimit[1], 0.01);
        assertEquals(0.06, descentToLimit[2], 0.01);
        assertTrue(descentToPrediction[0] < 0.7 && descentToPrediction[2] < 0.085);
        for (int i = 0; i < 2; i++) {
            assertEquals(Math.sqrt(10), descentToPrediction[i] / descentToPrediction[i + 1], 0.6);
        }
    }

    /** ½y² + ¼βx² − ½α ln x², in units of the slope. */
    private static double energy(Stabilisation now, double slope) {
        double x = now.x() / Math.sqrt(slope);
        return 0.5 * now.y() * now.y() / slope + 0.25 * now.beta() * x * x
                - 0.5 * now.alpha() / slope * Math.log(x * x);
    }

    @Test
    void conservesItsEnergyInTheLimit() {
        double[] drift = new double[3];
        for (int i = 0; i < 3; i++) {
            StabilisationProcess process = process(valley(SLOPES[i]), ETA, start(SLOPES[i], 0.5, -1));
            process.prepare(0);
            double first = energy(process.prediction(), SLOPES[i]);
            for (int t = 0; t < 20 / Math.sqrt(SLOPES[i]); t++) {
                process.commit();
                process.prepare(t + 1);
                drift[i] = Math.max(drift[i], Math.abs(energy(process.prediction(), SLOPES[i]) - first));
            }
        }
        assertTrue(drift[2] < 0.05, "drift " + drift[2]);
        assertEquals(Math.sqrt(10), drift[1] / drift[2], 1);
    }

    @Test
    void restsAtItsEquilibrium() {
        StabilisationProcess process = process(valley(1e-4), ETA, start(1e-4, Math.sqrt(2), 0));
        for (int t = 0; t < 2000; t++) {
            process.prepare(t);
            Stabilisation now = process.prediction();
            assertEquals(Math.sqrt(2 * 1e-4), now.equilibrium(), 1e-5);
            assertEquals(1, Math.abs(now.x()) / now.equilibrium(), 0.05, "step " + t);
            process.commit();
        }
    }

    @Test
    void staysOnTheConstraintsAndPredictsDescentOfANetwork() {
        Objective objective = Cases.network(30);
        double eta = 0.4;
        double[] w = Cases.networkStart(30);
        Evaluation at = objective.newEvaluation();
        double[] gradient = new double[w.length];
        SharpestPair actual = new SharpestPair(objective);
        StabilisationProcess process = null;
        for (int t = 0; t < 600; t++) {
            at.moveTo(w);
            at.gradient(gradient);
            if (t == 450) {
                process = process(objective, eta, w.clone());
            }
            if (t >= 450) {
                process.prepare(t - 450);
                Stabilisation now = process.prediction();
                assertTrue(now.sharpness() <= 5 + 1e-8, "sharpness at step " + t);
                double[] u = process.modes().get(0).direction();
                assertEquals(0, Vector.dot(process.gradient(), u), 1e-9, "slope along u at step " + t);
                if (t >= 480 && t % 40 == 0) {
                    double[] deviation = w.clone();
                    Vector.add(-1, process.position(), deviation);
                    double distance = Math.sqrt(Vector.dot(deviation, deviation));
                    assertEquals(distance, now.deviation(), 0.01 * distance, "deviation at step " + t);
                    assertEquals(at.value(), process.forecast().loss(), 0.02 * at.value(), "loss at step " + t);
                    actual.look(w);
                    assertEquals(actual.sharpness() - 5, now.y(), 0.1 * now.y(), "sharpness at step " + t);
                }
                process.commit();
            }
            Vector.add(-eta, gradient, w);
        }
    }
}

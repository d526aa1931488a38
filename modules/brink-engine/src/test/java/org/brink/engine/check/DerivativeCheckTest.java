package org.brink.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.brink.api.experiment.Precision;
import org.brink.engine.check.CheckResult.Property;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class DerivativeCheckTest {

    private static final double[] SIX = {3, 2, 1, 0.5, -1, 0.1};
    private static final CheckPlan PLAN = CheckPlan.of(4, 5, Precision.FLOAT64);

    private static CheckReport check(Objective objective) {
        double[] point = Vectors.gaussian(objective.dimension(), new Random(8));
        return new DerivativeCheck(objective, point, PLAN, CheckProgress.NONE).run();
    }

    private static CheckResult result(CheckReport report, Property property) {
        return report.results().stream().filter(result -> result.property() == property).findFirst().orElseThrow();
    }

    private static double[] eigenvalues(int n) {
        return new Random(3).doubles(n, 0.1, 2).toArray();
    }

    @Test
    void rightDerivativesPassFarBelowTheTolerance() {
        CheckReport report = check(new AlteredQuartic(2, SIX));
        assertTrue(report.passed(), report.toString());
        assertTrue(report.allCoordinates());
        assertEquals(5, report.results().size());
        for (CheckResult result : report.results()) {
            assertTrue(result.worst().error() < 1e-2 * result.tolerance(), result.toString());
        }
        // five random directions, one in each block, six coordinates
        assertEquals(13, result(report, Property.GRADIENT).comparisons());
        assertEquals(7, result(report, Property.HESSIAN_SYMMETRY).comparisons());
        assertEquals(14, result(report, Property.THIRD_SYMMETRY).comparisons());
    }

    @Test
    void aThirdDerivativeOfZeroIsNoFault() {
        assertTrue(check(new CoupledQuartic(0, 4e6, 3, 1e-6)).passed());
    }

    @Test
    void smallScalesAreMetBySmallerSteps() {
        double[] steep = {1e8, 3e8};
        assertTrue(new DerivativeCheck(new CoupledQuartic(1e12, steep), new double[] {1e-3, 2e-3}, PLAN,
                CheckProgress.NONE).run().passed());
    }

    @Test
    void largeDimensionsAreSampledByDirection() {
        CheckReport report = check(new AlteredQuartic(100, eigenvalues(400)));
        assertTrue(report.passed(), report.toString());
        assertFalse(report.allCoordinates());
        assertEquals(7, result(report, Property.GRADIENT).comparisons());
    }

    @Test
    void aWrongGradientIsFoundAtItsCoordinate() {
        Objective wrong = new AlteredQuartic(2, SIX) {
            @Override
            public void gradient(double[] w, double[] out) {
                super.gradient(w, out);
                out[3] += 0.1 * w[3];
            }
        };
        CheckReport report = check(wrong);
        assertFalse(report.passed());
        Finding worst = result(report, Property.GRADIENT).worst();
        assertEquals(Verdict.FAILED, worst.verdict());
        assertEquals("second[0][1]", worst.where());
        assertEquals(Verdict.PASSED, result(report, Property.HESSIAN_SYMMETRY).verdict());
        assertEquals(Verdict.FAILED, result(report, Property.HESSIAN).verdict(), "the product lacks what was added");
    }

    @Test
    void aWrongProductIsFoundInItsBlockAlsoInLargeDimensions() {
        Objective wrong = new AlteredQuartic(100, eigenvalues(400)) {
            @Override
            public void hessianTimes(double[] w, double[] u, double[] out) {
                super.hessianTimes(w, u, out);
                out[17] += 0.2 * u[390];
            }
        };
        CheckReport report = check(wrong);
        Finding worst = result(report, Property.HESSIAN).worst();
        assertEquals(Verdict.FAILED, worst.verdict());
        assertEquals("u = random direction in second", worst.where());
        assertEquals(17, worst.component().orElseThrow());
        assertEquals(Verdict.FAILED, result(report, Property.HESSIAN_SYMMETRY).verdict());
        assertEquals(Verdict.PASSED, result(report, Property.GRADIENT).verdict());
    }

    @Test
    void aWrongThirdDerivativeFailsAloneAndItsAsymmetryToo() {
        Objective scaled = new AlteredQuartic(2, SIX) {
            @Override
            public void third(double[] w, double[] u, double[] v, double[] out) {
                super.third(w, u, v, out);
                Arrays.setAll(out, i -> out[i] * (1 + 3e-6));
            }
        };
        CheckReport report = check(scaled);
        assertEquals(Verdict.FAILED, result(report, Property.THIRD).verdict());
        assertEquals(3e-6, result(report, Property.THIRD).worst().error(), 1e-9);
        assertEquals(Verdict.PASSED, result(report, Property.THIRD_SYMMETRY).verdict());
        assertEquals(Verdict.PASSED, result(report, Property.HESSIAN).verdict());
        Objective crooked = new AlteredQuartic(2, SIX) {
            @Override
            public void third(double[] w, double[] u, double[] v, double[] out) {
                super.third(w, u, v, out);
                out[0] += 1e-6 * u[1] * v[2];
            }
        };
        assertEquals(Verdict.FAILED, result(check(crooked), Property.THIRD_SYMMETRY).verdict());
        assertEquals(Verdict.PASSED, result(check(crooked), Property.THIRD).verdict());
    }

    @Test
    void whatIsNotANumberFails() {
        Objective undefined = new AlteredQuartic(2, SIX) {
            @Override
            public void third(double[] w, double[] u, double[] v, double[] out) {
                super.third(w, u, v, out);
                out[4] = Double.NaN;
            }
        };
        Finding worst = result(check(undefined), Property.THIRD).worst();
        assertEquals(Verdict.FAILED, worst.verdict());
        assertEquals(4, worst.component().orElseThrow());
    }

    @Test
    void noiseInTheValueLeavesTheGradientUnresolved() {
        Objective noisy = new AlteredQuartic(2, SIX) {
            @Override
            public double value(double[] w) {
                return super.value(w) * (1 + 1e-6 * Math.sin(1e9 * super.value(w)));
            }
        };
        CheckReport report = check(noisy);
        assertEquals(Verdict.UNRESOLVED, result(report, Property.GRADIENT).verdict());
        assertFalse(report.passed());
        assertEquals(Verdict.PASSED, result(report, Property.HESSIAN).verdict());
    }

    @Test
    void singlePrecisionIsHeldToWhatItCanDo() {
        Objective single = new AlteredQuartic(2, SIX) {
            @Override
            public double value(double[] w) {
                return (float) super.value(w);
            }

            @Override
            public void gradient(double[] w, double[] out) {
                super.gradient(w, out);
                round(out);
            }

            @Override
            public void hessianTimes(double[] w, double[] u, double[] out) {
                super.hessianTimes(w, u, out);
                round(out);
            }

            @Override
            public void third(double[] w, double[] u, double[] v, double[] out) {
                super.third(w, u, v, out);
                round(out);
            }

            private void round(double[] out) {
                Arrays.setAll(out, i -> (float) out[i]);
            }
        };
        double[] point = Vectors.gaussian(6, new Random(8));
        CheckPlan plan = CheckPlan.of(4, 5, Precision.FLOAT32);
        Objective exact = new AlteredQuartic(2, SIX);
        assertTrue(new DerivativeCheck(single, exact, point, plan, CheckProgress.NONE).run().passed());
        assertFalse(new DerivativeCheck(single, exact, point, PLAN, CheckProgress.NONE).run().passed(),
                "double precision asks for more");
        Objective other = new CoupledQuartic(0.71, SIX);
        assertFalse(new DerivativeCheck(single, other, point, plan, CheckProgress.NONE).run().passed(),
                "an error of one percent is no rounding");
    }

    @Test
    void sameSeedSameReport() {
        assertEquals(check(new AlteredQuartic(2, SIX)), check(new AlteredQuartic(2, SIX)));
    }

    @Test
    void progressReachesItsTotalAndCanEndTheCheck() {
        int[] last = new int[2];
        Objective objective = new AlteredQuartic(2, SIX);
        double[] point = new double[6];
        new DerivativeCheck(objective, point, PLAN, (done, total) -> {
            assertEquals(last[0] + 1, done);
            last[0] = done;
            last[1] = total;
            return true;
        }).run();
        assertEquals(last[1], last[0]);
        assertThrows(CancellationException.class,
                () -> new DerivativeCheck(objective, point, PLAN, (done, total) -> done < 5).run());
    }
}

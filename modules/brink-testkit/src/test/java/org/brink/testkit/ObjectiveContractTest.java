package org.brink.testkit;

import java.util.Optional;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.objective.PlanarChart;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;
import org.openide.util.lookup.ServiceProvider;

/** The contract of objectives accepts a right one and names what is wrong with others. */
class ObjectiveContractTest {

    /** A right one, registered. */
    @ServiceProvider(service = ObjectiveProvider.class)
    public static final class RightProvider extends Given.Documented implements ObjectiveProvider {

        @Override
        public Objective create(Settings settings, CreationContext context) {
            return new CoupledQuartic(0.3, 2, 1, 0.5);
        }
    }

    static class Right extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return new RightProvider();
        }
    }

    /** Passes everything on; faulty ones override. */
    private static class Copy implements ClosedForm {

        final CoupledQuartic right = new CoupledQuartic(0.3, 2, 1, 0.5);

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public double value(double[] w) {
            return right.value(w);
        }

        @Override
        public void gradient(double[] w, double[] out) {
            right.gradient(w, out);
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            right.hessianTimes(w, u, out);
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            right.third(w, u, v, out);
        }
    }

    static class WrongValue extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public double value(double[] w) {
                    return super.value(w) * (1 + 1e-4);
                }
            });
        }
    }

    static class WrongThird extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public void third(double[] w, double[] u, double[] v, double[] out) {
                    super.third(w, u, v, out);
                    out[0] *= 1 + 1e-4;
                }
            });
        }
    }

    static class AsymmetricHessian extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public void hessianTimes(double[] w, double[] u, double[] out) {
                    super.hessianTimes(w, u, out);
                    out[0] += 1e-8 * u[1];
                }
            });
        }
    }

    static class WritesToItsInput extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public void third(double[] w, double[] u, double[] v, double[] out) {
                    super.third(w, u, v, out);
                    v[0] = 0;
                }
            });
        }
    }

    static class SharesScratch extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                private double last;

                @Override
                public double value(double[] w) {
                    last = super.value(w);
                    return last;
                }

                @Override
                public void gradient(double[] w, double[] out) {
                    super.gradient(w, out);
                    out[0] += 1e-12 * last;
                }
            });
        }
    }

    static class BentChart extends ObjectiveContract {

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public Optional<PlanarChart> planarChart() {
                    PlanarChart straight = right.planarChart().orElseThrow();
                    return Optional.of(new PlanarChart() {
                        @Override
                        public String xName() {
                            return "x";
                        }

                        @Override
                        public String yName() {
                            return "y";
                        }

                        @Override
                        public void project(double[] w, double[] xy) {
                            straight.project(w, xy);
                        }

                        @Override
                        public void lift(double x, double y, double[] w) {
                            straight.lift(x, 2 * y, w);
                        }
                    });
                }
            });
        }
    }

    @Test
    void acceptsARightObjective() {
        ContractRun.assertPasses(Right.class);
    }

    @Test
    void findsAValueThatDoesNotFitTheGradient() {
        ContractRun.assertFails(WrongValue.class, "derivativesAgreeWithDifferences");
    }

    @Test
    void findsAWrongThirdDerivative() {
        ContractRun.assertFails(WrongThird.class, "derivativesAgreeWithDifferences", "derivativesAreSymmetric");
    }

    @Test
    void findsAnAsymmetryThatDifferencesCannotSee() {
        ContractRun.assertFails(AsymmetricHessian.class, "derivativesAreSymmetric");
    }

    @Test
    void findsWritesToInputs() {
        ContractRun.assertFails(WritesToItsInput.class, "writesOnlyToOutputs", "derivativesAreSymmetric",
                "keepsNoArrayThatWasLent", "blockOfProductsEqualsSingleProducts");
    }

    @Test
    void findsEvaluationsThatShareScratch() {
        ContractRun.assertFails(SharesScratch.class, "evaluationsDoNotDisturbEachOther",
                "resultsDoNotDependOnTheOrderOfCalls");
    }

    @Test
    void findsAChartThatDoesNotUndoItself() {
        ContractRun.assertFails(BentChart.class, "planarChartUndoesItself");
    }
}

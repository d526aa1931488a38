package org.brink.testkit;

import java.util.Random;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Composite;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.GaussNewton;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.testkit.fixture.TanhRegression;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

/** The contract of objectives looks at the abilities that they declare. */
class AbilityContractTest {

    static DataSplit data() {
        Random random = new Random(3);
        double[] x = Vectors.gaussian(21, random);
        double[] y = Vectors.gaussian(7, random);
        return DataSplit.trainOnly(Dataset.ofVectors(7, 3, 1, x, y));
    }

    static class Right extends ObjectiveContract {
        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new TanhRegression(data()));
        }
    }

    /** Passes everything on; faulty ones override. */
    private static class Copy implements FiniteSum, Predictive, Composite {
        final TanhRegression right = new TanhRegression(AbilityContractTest.data());

        @Override
        public int dimension() {
            return right.dimension();
        }

        @Override
        public Evaluation newEvaluation() {
            return right.newEvaluation();
        }

        @Override
        public int examples() {
            return right.examples();
        }

        @Override
        public SubsetEvaluation newSubsetEvaluation(int most) {
            return right.newSubsetEvaluation(most);
        }

        @Override
        public DataSplit data() {
            return right.data();
        }

        @Override
        public boolean classification() {
            return right.classification();
        }

        @Override
        public Predictions newPredictions(Dataset examples) {
            return right.newPredictions(examples);
        }

        @Override
        public GaussNewton newGaussNewton() {
            return right.newGaussNewton();
        }
    }

    static class MiscountsExamples extends ObjectiveContract {
        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public int examples() {
                    return right.examples() - 1;
                }
            });
        }
    }

    static class PredictsOthers extends ObjectiveContract {
        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public Predictions newPredictions(Dataset examples) {
                    return right.newPredictions(examples.select(new int[examples.count()]));
                }
            });
        }
    }

    static class AsymmetricGaussNewton extends ObjectiveContract {
        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(() -> new Copy() {
                @Override
                public GaussNewton newGaussNewton() {
                    return new Skewed(right.newGaussNewton());
                }
            });
        }
    }

    static class WrongLimit extends ObjectiveContract {
        static final class Stays extends Copy implements FlowLimit {
            @Override
            public void flowLimit(double[] w, double[] out) {
                System.arraycopy(w, 0, out, 0, w.length);
            }
        }

        @Override
        protected ObjectiveProvider provider() {
            return Given.objective(Stays::new);
        }
    }

    private record Skewed(GaussNewton right) implements GaussNewton {
        @Override
        public int dimension() {
            return right.dimension();
        }

        @Override
        public void moveTo(double[] w) {
            right.moveTo(w);
        }

        @Override
        public void times(int k, double[][] us, double[][] outs) {
            right.times(k, us, outs);
            for (int j = 0; j < k; j++) {
                outs[j][0] += 1e-6 * us[j][1];
            }
        }
    }

    @Test
    void acceptsRightAbilities() {
        ContractRun.assertFails(Right.class);
    }

    @Test
    void findsAWrongNumberOfExamples() {
        ContractRun.assertFails(MiscountsExamples.class, "abilitiesAreWhatTheySay");
    }

    @Test
    void findsPredictionsOnOtherExamples() {
        ContractRun.assertFails(PredictsOthers.class, "abilitiesAreWhatTheySay");
    }

    @Test
    void findsAnAsymmetricGaussNewtonPart() {
        ContractRun.assertFails(AsymmetricGaussNewton.class, "abilitiesAreWhatTheySay");
    }

    @Test
    void findsALimitThatGradientFlowLeaves() {
        ContractRun.assertFails(WrongLimit.class, "abilitiesAreWhatTheySay");
    }
}

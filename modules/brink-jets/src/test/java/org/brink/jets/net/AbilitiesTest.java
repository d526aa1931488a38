package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.LogisticLoss;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.GaussNewton;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gauss-Newton products, batches and predictions of a network 2-3-2, against plain loops. */
class AbilitiesTest {

    private static final int COUNT = 7;
    private static final int OUTPUTS = 2;

    /** The losses, and their second derivative by the predictions of one example. */
    enum Case {
        SQUARES(new MeanSquaredError()) {
            @Override
            double curvature(double[] f, int i, int j) {
                return i == j ? 1 : 0;
            }
        },
        SOFTMAX(new CrossEntropy()) {
            @Override
            double curvature(double[] f, int i, int j) {
                double sum = Math.exp(f[0]) + Math.exp(f[1]);
                double p = Math.exp(f[i]) / sum;
                return i == j ? p * (1 - p) : -p * Math.exp(f[j]) / sum;
            }
        },
        SIGNS(new LogisticLoss()) {
            @Override
            double curvature(double[] f, int i, int j) {
                double s = 1 / (1 + Math.exp(-f[i]));
                return i == j ? s * (1 - s) : 0;
            }
        };

        private final Loss loss;

        Case(Loss loss) {
            this.loss = loss;
        }

        abstract double curvature(double[] f, int i, int j);
    }

    private static Dataset examples(int count, long seed) {
        Random random = new Random(seed);
        double[] y = new double[count * OUTPUTS];
        for (int i = 0; i < count; i++) {
            y[i * OUTPUTS + random.nextInt(OUTPUTS)] = 1;
        }
        return Dataset.ofVectors(count, 2, OUTPUTS, Vectors.gaussian(2 * count, random), y);
    }

    private static NetworkObjective network(Loss loss, int chunk, Precision precision) {
        Mlp mlp = new Mlp(List.of(2, 3, OUTPUTS), Pointwise.TANH, true, true);
        return new NetworkObjective(mlp, DataSplit.trainOnly(examples(COUNT, 1)), loss, Kernels.plain(), chunk,
                precision);
    }

    private static double[] point(NetworkObjective network) {
        return Vectors.gaussian(network.dimension(), new Random(5));
    }

    private static double[] outputs(Predictions predictions, double[] w) {
        double[] out = new double[predictions.examples() * predictions.outputs()];
        predictions.moveTo(w);
        predictions.outputs(out);
        return out;
    }

    @ParameterizedTest
    @EnumSource
    void gaussNewtonIsTheCurvatureOfTheLossBetweenJacobians(Case which) {
        NetworkObjective network = network(which.loss, COUNT, Precision.FLOAT64);
        int n = network.dimension();
        double[] w = point(network);
        Predictions predictions = network.newPredictions(network.data().train());
        double[] f = outputs(predictions, w);
        double[][] jacobian = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] axis = Vectors.axis(n, i);
            jacobian[i] = Differences.tangent(t -> outputs(predictions, Vectors.plus(w, t, axis)));
        }
        double[] u = Vectors.unit(n, new Random(6));
        double[] ju = new double[f.length];
        for (int i = 0; i < n; i++) {
            ju = Vectors.plus(ju, u[i], jacobian[i]);
        }
        double[] curved = new double[f.length];
        for (int example = 0; example < COUNT; example++) {
            double[] own = {f[2 * example], f[2 * example + 1]};
            for (int i = 0; i < OUTPUTS; i++) {
                for (int j = 0; j < OUTPUTS; j++) {
                    curved[2 * example + i] += which.curvature(own, i, j) * ju[2 * example + j] / COUNT;
                }
            }
        }
        GaussNewton part = network.newGaussNewton();
        part.moveTo(w);
        double[][] out = new double[1][n];
        part.times(1, new double[][] {u}, out);
        for (int i = 0; i < n; i++) {
            assertEquals(Vectors.dot(jacobian[i], curved), out[0][i], 1e-9, "entry " + i);
        }
    }

    /** A linear model has no residual part. */
    @Test
    void gaussNewtonOfALinearModelIsTheHessian() {
        Dataset data = examples(COUNT, 1);
        NetworkObjective linear = new NetworkObjective(new Mlp(List.of(2, OUTPUTS), Pointwise.IDENTITY, false, true),
                data, new CrossEntropy(), Kernels.plain());
        double[] w = point(linear);
        double[] u = Vectors.unit(w.length, new Random(6));
        double[] expected = new double[w.length];
        Evaluation whole = linear.newEvaluation();
        whole.moveTo(w);
        whole.hessianTimes(u, expected);
        GaussNewton part = linear.newGaussNewton();
        part.moveTo(w);
        double[][] out = new double[1][w.length];
        part.times(1, new double[][] {u}, out);
        assertTrue(Vectors.distance(expected, out[0]) <= 1e-15);
    }

    @ParameterizedTest
    @ValueSource(ints = {COUNT, 3, 1})
    void abilitiesDoNotDependOnChunks(int chunk) {
        NetworkObjective whole = network(new CrossEntropy(), COUNT, Precision.FLOAT64);
        NetworkObjective chunked = network(new CrossEntropy(), chunk, Precision.FLOAT64);
        double[] w = point(whole);
        Dataset others = examples(11, 2);
        Bits.assertSame(outputs(whole.newPredictions(others), w), outputs(chunked.newPredictions(others), w),
                "predictions in chunks of " + chunk);
        double[] u = Vectors.unit(w.length, new Random(6));
        double[][] products = new double[2][w.length];
        for (int i = 0; i < 2; i++) {
            GaussNewton part = (i == 0 ? whole : chunked).newGaussNewton();
            part.moveTo(w);
            part.times(1, new double[][] {u}, new double[][] {products[i]});
        }
        assertTrue(Vectors.distance(products[0], products[1]) <= 1e-14);
    }

    /** A batch is the same objective on fewer examples, to the last bit, whichever batch came before. */
    @ParameterizedTest
    @ValueSource(ints = {COUNT, 2})
    void aBatchIsANetworkOnFewerExamples(int chunk) {
        NetworkObjective network = network(new CrossEntropy(), chunk, Precision.FLOAT64);
        double[] w = point(network);
        SubsetEvaluation some = network.newSubsetEvaluation(4);
        assertThrows(IllegalStateException.class, some::value, "no batch yet");
        for (int[] batch : new int[][] {{4, 0, 2}, {1, 1}, {6, 5, 3}, {2, 3, 4, 6}}) {
            some.choose(batch);
            some.moveTo(w);
            NetworkObjective alone = new NetworkObjective(new Mlp(List.of(2, 3, OUTPUTS), Pointwise.TANH, true, true),
                    network.data().train().select(batch), new CrossEntropy(), Kernels.plain(), chunk);
            Evaluation expected = alone.newEvaluation();
            expected.moveTo(w);
            Bits.assertSame(expected.value(), some.value(), "value");
            double[][] outs = new double[2][w.length];
            expected.gradient(outs[0]);
            some.gradient(outs[1]);
            Bits.assertSame(outs[0], outs[1], "gradient");
            expected.hessianTimes(w, outs[0]);
            some.hessianTimes(w, outs[1]);
            Bits.assertSame(outs[0], outs[1], "product");
            expected.third(w, w, outs[0]);
            some.third(w, w, outs[1]);
            Bits.assertSame(outs[0], outs[1], "third derivative");
        }
    }

    @Test
    void accuracyCountsRightPredictions() {
        NetworkObjective network = network(new CrossEntropy(), COUNT, Precision.FLOAT64);
        double[] w = point(network);
        Dataset held = examples(40, 9);
        Predictions predictions = network.newPredictions(held);
        double[] f = outputs(predictions, w);
        int right = 0;
        for (int i = 0; i < 40; i++) {
            right += f[2 * i] > f[2 * i + 1] == held.y()[2 * i] > held.y()[2 * i + 1] ? 1 : 0;
        }
        assertTrue(right > 0 && right < 40, "some must be right and some wrong for this to mean something");
        assertEquals(right / 40.0, predictions.accuracy());
        predictions.moveTo(new double[w.length]);
        assertEquals(0, predictions.accuracy(), "a tie decides nothing");
    }

    @Test
    void targetsThatAreNoLabelsHaveNoAccuracy() {
        Dataset regression = Dataset.ofVectors(3, 2, 1, new double[6], new double[] {1, -1, 0.5});
        Dataset signs = Dataset.ofVectors(3, 2, 1, new double[6], new double[] {1, -1, 1});
        Mlp mlp = new Mlp(List.of(2, 1), Pointwise.TANH, true, true);
        NetworkObjective values = new NetworkObjective(mlp, regression, new MeanSquaredError(), Kernels.plain());
        assertFalse(values.classification());
        assertThrows(UnsupportedOperationException.class, values.newPredictions(regression)::accuracy);
        NetworkObjective labels = new NetworkObjective(mlp, signs, new MeanSquaredError(), Kernels.plain());
        assertTrue(labels.classification());
        Predictions predictions = labels.newPredictions(signs);
        predictions.moveTo(new double[] {0, 0, 0.3});
        assertEquals(2.0 / 3, predictions.accuracy(), "a bias above zero predicts the sign +1 everywhere");
    }

    @Test
    void singlePrecisionAgreesToItsDigits() {
        NetworkObjective exact = network(new CrossEntropy(), COUNT, Precision.FLOAT64);
        NetworkObjective single = network(new CrossEntropy(), 3, Precision.FLOAT32);
        double[] w = point(exact);
        double[] expected = outputs(exact.newPredictions(exact.data().train()), w);
        double[] rounded = outputs(single.newPredictions(single.data().train()), w);
        double error = Vectors.distance(expected, rounded);
        assertTrue(error > 0 && error < 1e-5, "error of outputs " + error);
        SubsetEvaluation some = single.newSubsetEvaluation(2);
        SubsetEvaluation reference = exact.newSubsetEvaluation(2);
        some.moveTo(w);
        reference.moveTo(w);
        for (int[] batch : new int[][] {{1, 2}, {5, 0}}) {
            some.choose(batch);
            reference.choose(batch);
            assertEquals(reference.value(), some.value(), 1e-6);
        }
    }
}

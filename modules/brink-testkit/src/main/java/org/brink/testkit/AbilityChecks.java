package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Composite;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.GaussNewton;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.objective.SubsetEvaluation;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;

/** Checks of the abilities that an objective declares by further interfaces, at one point. */
final class AbilityChecks {

    private static final double TOLERANCE = 1e-10;
    private static final int FEW = 3;

    private final Objective objective;
    private final Evaluation whole;
    private final double[] point;
    private final double[] u;
    private final double[] v;

    AbilityChecks(Objective objective, double[] point) {
        this.objective = objective;
        this.point = point.clone();
        whole = objective.newEvaluation();
        whole.moveTo(point);
        Random random = new Random(21);
        u = Vectors.unit(point.length, random);
        v = Vectors.unit(point.length, random);
    }

    void all() {
        if (objective instanceof FiniteSum sum) {
            subsets(sum);
        }
        if (objective instanceof Predictive predictive) {
            predictions(predictive);
        }
        if (objective instanceof Composite composite) {
            gaussNewton(composite);
        }
        if (objective instanceof FlowLimit flow) {
            flowLimit(flow);
        }
        if (objective instanceof Lockstep many) {
            LockstepChecks.lockstep(many, point);
        }
    }

    /** All examples make up the objective; a batch is the mean of its examples; a repeated example counts twice. */
    private void subsets(FiniteSum sum) {
        int n = sum.examples();
        SubsetEvaluation all = sum.newSubsetEvaluation(n);
        all.choose(IntStream.range(0, n).toArray());
        all.moveTo(point);
        close(everything(whole), everything(all), "the batch of all examples and the objective");
        int[] batch = {n - 1, 0, n / 2, 0};
        SubsetEvaluation some = sum.newSubsetEvaluation(batch.length);
        some.moveTo(point);
        double[] mean = new double[1 + FEW * point.length];
        for (int i : batch) {
            some.choose(i);
            mean = Vectors.plus(mean, 1.0 / batch.length, everything(some));
        }
        int[] lent = batch.clone();
        some.choose(lent);
        double[] together = everything(some);
        close(mean, together, "a batch and the mean of its examples");
        Arrays.fill(lent, n - 1);
        some.moveTo(point);
        Bits.assertSame(together, everything(some), "a batch after the array that was lent is overwritten");
        assertThrows(IllegalArgumentException.class, () -> some.choose(), "an empty batch");
        assertThrows(IllegalArgumentException.class, () -> some.choose(n), "an example that is not there");
        assertThrows(IllegalArgumentException.class, () -> some.choose(new int[batch.length + 1]), "a batch too large");
    }

    private void predictions(Predictive predictive) {
        Dataset train = predictive.data().train();
        Predictions on = predictive.newPredictions(train);
        on.moveTo(point);
        assertEquals(train.count(), on.examples());
        assertEquals(train.outputs(), on.outputs());
        assertEquals(whole.value(), on.loss(), TOLERANCE * (1 + Math.abs(whole.value())), "loss on all examples");
        double[] losses = new double[on.examples()];
        on.losses(losses);
        assertEquals(on.loss(), Arrays.stream(losses).sum() / losses.length, TOLERANCE * (1 + Math.abs(on.loss())),
                "mean of the losses of the examples");
        if (predictive.classification()) {
            assertTrue(on.accuracy() >= 0 && on.accuracy() <= 1, "accuracy " + on.accuracy());
        } else {
            assertThrows(UnsupportedOperationException.class, on::accuracy, "accuracy of a regression");
        }
        double[] outputs = new double[on.examples() * on.outputs()];
        on.outputs(outputs);
        Predictions last = predictive.newPredictions(train.select(train.count() - 1));
        last.moveTo(point);
        double[] alone = new double[on.outputs()];
        last.outputs(alone);
        close(Arrays.copyOfRange(outputs, outputs.length - alone.length, outputs.length), alone,
                "outputs of the last example alone and among all");
        assertEquals(losses[losses.length - 1], last.loss(), TOLERANCE * (1 + Math.abs(last.loss())), "its loss");
    }

    /** Symmetric, linear, and not disturbed by where the objective is evaluated meanwhile. */
    private void gaussNewton(Composite composite) {
        GaussNewton part = composite.newGaussNewton();
        assertEquals(point.length, part.dimension());
        part.moveTo(point);
        double[][] outs = new double[FEW][point.length];
        double[] sum = Vectors.plus(u, 2, v);
        part.times(FEW, new double[][] {u, v, sum}, outs);
        double size = Math.max(Vectors.norm(outs[0]), Vectors.norm(outs[1]));
        assertEquals(Vectors.dot(v, outs[0]), Vectors.dot(u, outs[1]), TOLERANCE * (1 + size), "vᵀGu and uᵀGv");
        close(Vectors.plus(outs[0], 2, outs[1]), outs[2], "Gu + 2Gv and G(u + 2v)");
        double[][] single = new double[1][point.length];
        part.times(1, new double[][] {u}, single);
        close(outs[0], single[0], "a product alone and in a block");
    }

    /** The limit is where gradient flow rests, and no higher than where it began; it is its own limit. */
    private void flowLimit(FlowLimit flow) {
        double[] limit = new double[point.length];
        flow.flowLimit(point, limit);
        Evaluation there = objective.newEvaluation();
        there.moveTo(limit);
        double[] gradient = new double[point.length];
        there.gradient(gradient);
        assertTrue(Vectors.norm(gradient) <= 1e-9 * (1 + Vectors.norm(limit)),
                "gradient " + Vectors.norm(gradient) + " at the limit of gradient flow");
        assertFalse(there.value() > whole.value() + TOLERANCE, "gradient flow went up");
        double[] again = new double[point.length];
        flow.flowLimit(limit, again);
        close(limit, again, "the limit and the limit from there");
    }

    /** Value, gradient, a Hessian-vector product and a third derivative. */
    private double[] everything(Evaluation at) {
        double[][] parts = new double[FEW][point.length];
        at.gradient(parts[0]);
        at.hessianTimes(u, parts[1]);
        at.third(u, v, parts[2]);
        double[] out = new double[1 + FEW * point.length];
        out[0] = at.value();
        for (int i = 0; i < FEW; i++) {
            System.arraycopy(parts[i], 0, out, 1 + i * point.length, point.length);
        }
        return out;
    }

    private static void close(double[] expected, double[] actual, String what) {
        double size = 1 + Vectors.norm(expected);
        double error = Vectors.distance(expected, actual);
        assertTrue(error <= TOLERANCE * size, () -> what + " differ by " + error);
    }
}

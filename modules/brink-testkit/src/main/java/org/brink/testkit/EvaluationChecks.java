package org.brink.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;

/** Checks of how an evaluation treats the arrays it is lent, and other evaluations. */
final class EvaluationChecks {

    private static final int THREADS = 4;
    private static final int ROUNDS = 50;

    private final Evaluation evaluation;
    private final double[] point;
    private final double[] u;
    private final double[] v;

    EvaluationChecks(Objective objective, double[] point) {
        this.evaluation = objective.newEvaluation();
        this.point = point.clone();
        Random random = new Random(12);
        u = Vectors.unit(point.length, random);
        v = Vectors.unit(point.length, random);
    }

    void lentArraysStayAsTheyWere() {
        double[] pointBefore = point.clone();
        double[] uBefore = u.clone();
        double[] vBefore = v.clone();
        evaluation.moveTo(point);
        everything(evaluation, u, v);
        double[][] us = {u, v};
        evaluation.hessianTimes(2, us, new double[2][u.length]);
        Bits.assertSame(pointBefore, point, "the point that was lent");
        Bits.assertSame(uBefore, u, "the direction u that was lent");
        Bits.assertSame(vBefore, v, "the direction v that was lent");
    }

    void arraysAreNotKept() {
        evaluation.moveTo(point);
        double[] expected = everything(evaluation, u, v);
        double[] lent = point.clone();
        evaluation.moveTo(lent);
        Arrays.fill(lent, Double.NaN);
        Bits.assertSame(expected, everything(evaluation, u, v), "results after the lent point was overwritten");
        double[] out = new double[u.length];
        evaluation.gradient(out);
        double[] gradient = out.clone();
        Arrays.fill(out, Double.NaN);
        double[] again = new double[u.length];
        evaluation.gradient(again);
        Bits.assertSame(gradient, again, "gradient after the first output was overwritten");
    }

    /** Two evaluations used in turn give what each gives alone; moving away and back changes nothing. */
    static void interleaved(Objective objective, List<double[]> points) {
        List<double[]> alone = points.stream().map(w -> fresh(objective, w)).toList();
        Evaluation one = objective.newEvaluation();
        Evaluation two = objective.newEvaluation();
        for (int i = 0; i < points.size(); i++) {
            int other = (i + 1) % points.size();
            one.moveTo(points.get(i));
            two.moveTo(points.get(other));
            Bits.assertSame(alone.get(i), everything(one), "results of interleaved evaluations");
            Bits.assertSame(alone.get(other), everything(two), "results of interleaved evaluations");
        }
    }

    /** Evaluations on several threads at once give what one gives alone. */
    static void concurrent(Objective objective, List<double[]> points) throws Exception {
        List<double[]> alone = points.stream().map(w -> fresh(objective, w)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> results = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int shift = t;
                results.add(threads.submit(() -> {
                    Evaluation mine = objective.newEvaluation();
                    for (int round = 0; round < ROUNDS; round++) {
                        int i = (round + shift) % points.size();
                        mine.moveTo(points.get(i));
                        Bits.assertSame(alone.get(i), everything(mine), "results on several threads");
                    }
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    static void sameBits(Objective one, Objective two, double[] w) {
        Bits.assertSame(fresh(one, w), fresh(two, w), "results of two objectives with the same settings");
    }

    private static double[] fresh(Objective objective, double[] w) {
        Evaluation evaluation = objective.newEvaluation();
        evaluation.moveTo(w);
        return everything(evaluation);
    }

    private static double[] everything(Evaluation evaluation) {
        Random random = new Random(13);
        int n = evaluation.dimension();
        return everything(evaluation, Vectors.unit(n, random), Vectors.unit(n, random));
    }

    private static double[] everything(Evaluation evaluation, double[] u, double[] v) {
        int n = evaluation.dimension();
        double[] all = new double[3 * n + 1];
        double[] out = new double[n];
        all[0] = evaluation.value();
        evaluation.gradient(out);
        System.arraycopy(out, 0, all, 1, n);
        evaluation.hessianTimes(u, out);
        System.arraycopy(out, 0, all, 1 + n, n);
        evaluation.third(u, v, out);
        System.arraycopy(out, 0, all, 1 + 2 * n, n);
        return all;
    }
}

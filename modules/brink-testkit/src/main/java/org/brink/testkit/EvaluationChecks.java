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
    private static final int PARTS = 4;
    private static final int SEED = 13;

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

    /** Two evaluations used in turn, call by call, give what each gives alone. */
    static void interleaved(Objective objective, List<double[]> points) {
        List<double[]> alone = points.stream().map(w -> fresh(objective, w)).toList();
        Evaluation one = objective.newEvaluation();
        Evaluation two = objective.newEvaluation();
        for (int i = 0; i < points.size(); i++) {
            int other = (i + 1) % points.size();
            one.moveTo(points.get(i));
            two.moveTo(points.get(other));
            for (int part = 0; part < PARTS; part++) {
                assertPart(alone.get(i), one, part, "results of interleaved evaluations");
                assertPart(alone.get(other), two, part, "results of interleaved evaluations");
            }
        }
    }

    /** Asking in another order, or for the last derivative only, gives the same. */
    static void anyOrder(Objective objective, List<double[]> points) {
        List<double[]> alone = points.stream().map(w -> fresh(objective, w)).toList();
        Evaluation evaluation = objective.newEvaluation();
        for (int i = 0; i < points.size(); i++) {
            for (int part = PARTS - 1; part >= 0; part--) {
                evaluation.moveTo(points.get(i));
                assertPart(alone.get(i), evaluation, part, "results asked for alone");
            }
            for (int part = PARTS - 1; part >= 0; part--) {
                assertPart(alone.get(i), evaluation, part, "results asked for in reverse order");
            }
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
        Random random = new Random(SEED);
        int n = evaluation.dimension();
        return everything(evaluation, Vectors.unit(n, random), Vectors.unit(n, random));
    }

    private static double[] everything(Evaluation evaluation, double[] u, double[] v) {
        double[][] parts = new double[PARTS][];
        Arrays.setAll(parts, part -> part(evaluation, part, u, v));
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    /** Value, gradient, product or third derivative. */
    private static double[] part(Evaluation evaluation, int part, double[] u, double[] v) {
        double[] out = new double[evaluation.dimension()];
        switch (part) {
            case 0 -> out = new double[] {evaluation.value()};
            case 1 -> evaluation.gradient(out);
            case 2 -> evaluation.hessianTimes(u, out);
            default -> evaluation.third(u, v, out);
        }
        return out;
    }

    private static void assertPart(double[] everything, Evaluation evaluation, int part, String what) {
        int n = evaluation.dimension();
        Random random = new Random(SEED);
        int from = part == 0 ? 0 : 1 + (part - 1) * n;
        double[] expected = Arrays.copyOfRange(everything, from, part == 0 ? 1 : from + n);
        Bits.assertSame(expected, part(evaluation, part, Vectors.unit(n, random), Vectors.unit(n, random)), what);
    }
}

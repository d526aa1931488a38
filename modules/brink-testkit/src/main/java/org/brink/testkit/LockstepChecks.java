package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;

/** Checks that cells in lockstep have the bits of runs of their own. */
final class LockstepChecks {

    private static final int CELLS = 21;
    private static final int STEPS = 40;

    private LockstepChecks() {
    }

    /** Descends from points near the given one, with different step sizes. */
    static void lockstep(Lockstep objective, double[] point) {
        int n = point.length;
        LockstepDescent descent = objective.lockstep(Collections.nCopies(CELLS, objective)).orElseThrow();
        assertEquals(CELLS, descent.cells());
        double[][] points = new double[n][CELLS];
        double[][] alone = new double[CELLS][n];
        double[] stepSizes = new double[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            stepSizes[cell] = 0.002 * cell;
            for (int i = 0; i < n; i++) {
                alone[cell][i] = point[i] * (1 + 0.01 * (cell + i));
                points[i][cell] = alone[cell][i];
            }
        }
        descent.descend(points, stepSizes, STEPS);
        double[] losses = new double[CELLS];
        descent.losses(points, losses);
        Evaluation at = objective.newEvaluation();
        double[] gradient = new double[n];
        for (int cell = 0; cell < CELLS; cell++) {
            double[] w = alone[cell];
            for (int step = 0; step < STEPS; step++) {
                at.moveTo(w);
                at.gradient(gradient);
                for (int i = 0; i < n; i++) {
                    w[i] -= stepSizes[cell] * gradient[i];
                }
            }
            at.moveTo(w);
            for (int i = 0; i < n; i++) {
                assertEquals(w[i], points[i][cell], 0.0, "coordinate " + i + " of cell " + cell + " in lockstep");
            }
            assertEquals(at.value(), losses[cell], 0.0, "loss of cell " + cell + " in lockstep");
        }
        int[] kept = {0, 3, CELLS - 1};
        double[][] some = new double[n][];
        for (int i = 0; i < n; i++) {
            some[i] = LockstepDescent.some(points[i], kept);
        }
        double[] lossesOfSome = new double[kept.length];
        descent.keep(kept).losses(some, lossesOfSome);
        assertArrayEquals(LockstepDescent.some(losses, kept), lossesOfSome, 0.0, "losses of some of the cells");
        assertTrue(objective.lockstep(List.of(objective, new Stranger())).isEmpty(),
                "an objective of another kind cannot be in lockstep");
    }

    /** Of a kind that no other objective knows. */
    private static final class Stranger implements ClosedForm {

        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double value(double[] w) {
            return 0;
        }

        @Override
        public void gradient(double[] w, double[] out) {
            out[0] = 0;
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            out[0] = 0;
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            out[0] = 0;
        }
    }
}

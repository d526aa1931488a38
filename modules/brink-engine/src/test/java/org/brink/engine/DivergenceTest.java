package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.process.ObservedProcess;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceTest {

    @TempDir
    private Path folder;

    @Test
    void theMinimalistExampleDivergesFarAboveTheEdge() throws Exception {
        Trial trial = Trial.run(folder, Trial.edge(3, 0.3, 0.25, 1000, "\"loss\", \"sharpness\", \"iterate\""));
        RunStatus status = trial.status();
        assertEquals(RunStatus.State.DIVERGED, status.state());
        assertEquals(7, status.step().orElseThrow());
        assertEquals("loss grows without bound from step 5 on: 328.871 at step 5, 1.37638e+99 at step 7;"
                + " the bound is 1.00000e+15", status.detail());
        assertEquals(status, trial.data().status());
        assertEquals(List.of(new RunEvent(7, "", "diverged", status.detail())), trial.data().events());
        assertEquals(8, trial.steps("discrete.loss").length, "the diverged step is kept");
        assertTrue(trial.last("discrete.loss")[0] > 1e98);
    }

    @Test
    void aLossThatFallsForEverDivergesToo() throws Exception {
        Trial trial = Trial.run(folder, ExperimentDocument.parse("""
                { "brink": 1, "objective": { "type": "quartic", "params": { "sharpness": 22, "quartic": 1 } },
                  "init": { "type": "point", "params": { "values": [7] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.1 } },
                  "probes": [ "loss", "sharpness" ], "steps": 100 }
                """, "falling"));
        assertEquals(RunStatus.State.DIVERGED, trial.status().state());
        assertTrue(trial.status().detail().startsWith("loss falls without bound from step "), trial.status().detail());
    }

    /** Losses step by step, what is found, and when. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1, 1e3, 1e16            | 2 | loss grows without bound from step 1 on: 1000.00 at step 1
            1, 1e3, 5, 1e3, 1e16    | 4 | loss grows without bound from step 3 on: 1000.00 at step 3
            1e6, 1e20, 1e22         | 2 | loss grows without bound from step 1 on: 1.00000e+20 at step 1
            1, Infinity             | 1 | the loss is not finite at step 1
            1, NaN                  | 1 | the loss is not finite at step 1
            NaN                     | 0 | the loss is not finite at step 0
            1, 200, 300, NaN        | 3 | loss grows without bound from step 1 on, the loss is not finite at step 3
            -1, -1e3, -1e17         | 2 | loss falls without bound from step 1 on: -1000.00 at step 1
            1, 1e17                 | 1 | loss grows without bound from step 1 on: 1.00000e+17 at step 1
            """)
    void theReasonNamesTheStepFromWhichTheLossGrew(String losses, long step, String reason) {
        DivergenceCheck check = new DivergenceCheck();
        double[] values = List.of(losses.split(",")).stream().mapToDouble(Double::parseDouble).toArray();
        for (int i = 0; i < values.length; i++) {
            assertEquals(i == step, check.diverged(i, new Point(values[i], 1, 1)), "step " + i);
        }
        assertTrue(check.reason().startsWith(reason), check.reason());
    }

    @Test
    void positionAndGradientCountToo() {
        DivergenceCheck check = new DivergenceCheck();
        assertFalse(check.diverged(0, new Point(1, 1, 1)));
        assertTrue(check.diverged(1, new Point(1, Double.NEGATIVE_INFINITY, 1)));
        assertEquals("the position is not finite at step 1", check.reason());
        assertTrue(check.diverged(2, new Point(1, 1, Double.NaN)));
        assertEquals("the gradient is not finite at step 2", check.reason());
    }

    private record Point(double loss, double at, double slope) implements ObservedProcess, ClosedForm {

        @Override
        public String name() {
            return "point";
        }

        @Override
        public boolean present() {
            return true;
        }

        @Override
        public double[] position() {
            return new double[] {0, at};
        }

        @Override
        public double[] gradient() {
            return new double[] {slope, 0};
        }

        @Override
        public Evaluation evaluation() {
            return newEvaluation();
        }

        @Override
        public double[] next() {
            return position();
        }

        @Override
        public Preconditioner preconditioner() {
            return Preconditioner.ofStepSize(1);
        }

        @Override
        public double threshold() {
            return 2;
        }

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double value(double[] w) {
            return loss;
        }

        @Override
        public void gradient(double[] w, double[] out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            throw new UnsupportedOperationException();
        }
    }
}

package org.brink.maps;

import org.brink.api.experiment.Experiment;
import org.brink.engine.RunControl;
import org.brink.maps.orbit.TileWork;
import org.brink.store.document.ExperimentDocument;

/** Experiments for tests. */
public final class Experiments {

    /** Two threads, nobody looks. */
    public static final TileWork WORK = new TileWork(2, new RunControl(), TileWork.Progress.NONE);

    private Experiments() {
    }

    /** Plain gradient descent. */
    public static Experiment descent(String objective, String init, double stepSize) {
        return of(objective, init, "{ \"type\": \"gd\", \"params\": { \"stepSize\": " + stepSize + " } }");
    }

    /** Any optimizer. */
    public static Experiment of(String objective, String init, String optimizer) {
        return ExperimentDocument.parse("{ \"brink\": 1, \"objective\": " + objective + ", \"init\": " + init
                + ", \"optimizer\": " + optimizer + ", \"processes\": [\"discrete\"], \"probes\": [], \"steps\": 100 }",
                "test");
    }

    /** The cubic map with step size 1. */
    public static Experiment cubic() {
        return descent("{ \"type\": \"cubic-map\", \"params\": { \"a\": 1.5 } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [0.3] } }", 1);
    }

    /** Zhu's example in two variables, from (2.5, 0.3). */
    public static Experiment zhu(double stepSize) {
        return descent("{ \"type\": \"scalar-product\", \"params\": { \"depth\": 4, \"tied\": true } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [2.5, 0.3] } }", stepSize);
    }

    /** Evenly spaced numbers, both ends included. */
    public static double[] range(double low, double high, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = low + (high - low) * i / (count - 1);
        }
        return values;
    }
}

package org.brink.bench.maps;

import java.nio.file.Path;
import java.util.EnumSet;
import org.brink.api.experiment.Experiment;
import org.brink.engine.RunControl;
import org.brink.maps.BifurcationTask;
import org.brink.maps.MapAxis;
import org.brink.maps.MapQuantity;
import org.brink.maps.MapTask;
import org.brink.maps.StoredMap;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.PhaseSettings;
import org.brink.store.document.ExperimentDocument;

/** What is timed: everything that a user of the analysis gets but the files. */
final class MapsCases {

    private static final Experiment CUBIC = experiment("{ \"type\": \"cubic-map\", \"params\": { \"a\": 1 } }",
            "[0.3]", 1);
    private static final Experiment ZHU = experiment("{ \"type\": \"scalar-product\", \"params\": { \"depth\": 4, "
            + "\"tied\": true } }", "[2.5, 0.3]", 0.2);

    private MapsCases() {
    }

    private static Experiment experiment(String objective, String point, double stepSize) {
        return ExperimentDocument.parse("{ \"brink\": 1, \"objective\": " + objective + ", \"init\": { \"type\": "
                + "\"point\", \"params\": { \"values\": " + point + " } }, \"optimizer\": { \"type\": \"gd\", "
                + "\"params\": { \"stepSize\": " + stepSize + " } }, \"processes\": [\"discrete\"], \"probes\": [], "
                + "\"steps\": 1 }", "bench");
    }

    /** 1000 values of the cubic map, 10,000 iterations, the last 100 kept. */
    static StoredMap bifurcation(int threads) {
        return new BifurcationTask(CUBIC, Path.of(""), new MapAxis("objective.params.a", 0.5, 2, 1000, false), 9_900,
                100, "0", BifurcationTask.Mode.RESTART).compute(threads, new RunControl(), TileWork.Progress.NONE);
    }

    /** Final sharpness of the minimalist example at step size 0.2 from 121 × 76 points, 50,000 steps. */
    static StoredMap basin(int threads) {
        return new MapTask(ZHU, Path.of(""), new MapAxis("init.params.values[0]", 2.2, 3.4, 121, false),
                new MapAxis("init.params.values[1]", 0.05, 0.8, 76, false), 50_000, 0,
                EnumSet.of(MapQuantity.SHARPNESS, MapQuantity.LOSS), PhaseSettings.DEFAULT)
                .compute(threads, new RunControl(), TileWork.Progress.NONE);
    }
}

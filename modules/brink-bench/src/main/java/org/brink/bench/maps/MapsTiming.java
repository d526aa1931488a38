package org.brink.bench.maps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
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

/**
 * Computes what standard input asks for, line by line, {@code bifurcation THREADS} or {@code basin THREADS}, and
 * answers with the seconds that it took, everything included but storing.
 */
public final class MapsTiming {

    private static final Experiment CUBIC = experiment("{ \"type\": \"cubic-map\", \"params\": { \"a\": 1 } }",
            "[0.3]", 1);
    private static final Experiment ZHU = experiment("{ \"type\": \"scalar-product\", \"params\": { \"depth\": 4, "
            + "\"tied\": true } }", "[2.5, 0.3]", 0.2);

    private MapsTiming() {
    }

    private static Experiment experiment(String objective, String point, double stepSize) {
        return ExperimentDocument.parse("{ \"brink\": 1, \"objective\": " + objective + ", \"init\": { \"type\": "
                + "\"point\", \"params\": { \"values\": " + point + " } }, \"optimizer\": { \"type\": \"gd\", "
                + "\"params\": { \"stepSize\": " + stepSize + " } }, \"processes\": [\"discrete\"], \"probes\": [], "
                + "\"steps\": 1 }", "bench");
    }

    /** Answers until its input ends. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.strip().split(" ");
            int threads = Integer.parseInt(words[1]);
            long start = System.nanoTime();
            StoredMap map = words[0].equals("basin") ? basin(threads) : bifurcation(threads);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(String.format(Locale.ROOT, "%.6f %s", seconds, map.remarks()));
            System.out.flush();
        }
    }

    private static StoredMap bifurcation(int threads) {
        return new BifurcationTask(CUBIC, Path.of(""), new MapAxis("objective.params.a", 0.5, 2, 1000, false), 9_900,
                100, "0", BifurcationTask.Mode.RESTART).compute(threads, new RunControl(), TileWork.Progress.NONE);
    }

    private static StoredMap basin(int threads) {
        return new MapTask(ZHU, Path.of(""), new MapAxis("init.params.values[0]", 2.2, 3.4, 121, false),
                new MapAxis("init.params.values[1]", 0.05, 0.8, 76, false), 50_000, 0,
                EnumSet.of(MapQuantity.SHARPNESS, MapQuantity.LOSS), PhaseSettings.DEFAULT)
                .compute(threads, new RunControl(), TileWork.Progress.NONE);
    }
}

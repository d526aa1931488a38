package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.store.document.ExperimentDocument;

/** Small sweeps for tests, and what they leave on the disk. */
final class Sweeps {

    private Sweeps() {
    }

    /** A minimalist example with some axes. */
    static Experiment experiment(String axes) {
        return experiment(axes, 50);
    }

    static Experiment experiment(String axes, long steps) {
        return ExperimentDocument.parse("""
                { "brink": 1, "title": "Sweep",
                  "objective": { "type": "scalar-product", "params": { "depth": 4 } },
                  "init": { "type": "point", "params": { "values": [2.5, 0.3, 2.5, 0.3] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
                  "probes": [ "loss", "iterate", { "type": "sharpness", "every": 7 } ],
                  "steps": %d,
                  "sweep": { "axes": [ %s ] } }""".formatted(steps, axes), "test");
    }

    static SweepOutcome run(Path folder, Experiment experiment, Keep keep) throws IOException {
        return run(folder, experiment, keep, Selection.UNFINISHED);
    }

    static SweepOutcome run(Path folder, Experiment experiment, Keep keep, Selection selection) throws IOException {
        SweepPlan plan = SweepPlan.of(experiment, folder);
        return new SweepTask(plan, SweepFolder.prepare(folder, plan, Optional.of(keep)), selection,
                new SweepControl(), SweepObserver.NONE).run(new LocalExecutor(2, 1));
    }

    /** The files of the table that must not depend on how they came about. */
    static Map<String, List<Byte>> bits(Path folder) throws IOException {
        Map<String, List<Byte>> bits = new LinkedHashMap<>();
        for (String name : List.of(TableFiles.RESULTS, TableFiles.DETAILS)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            Byte[] boxed = new Byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                boxed[i] = bytes[i];
            }
            bits.put(name, List.of(boxed));
        }
        return bits;
    }

    static List<Path> content(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

package org.brink.sweeps.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/**
 * The job that was submitted last for a sweep, as its folder remembers it until the job has been collected.
 *
 * @param id the number that Slurm gave it
 * @param shards number of tasks
 */
record SlurmJob(String id, int shards) {

    private static final String FILE = "job.json";

    static Optional<SlurmJob> find(Path cluster) throws IOException {
        Path file = cluster.resolve(FILE);
        return Files.exists(file) ? Optional.of(JsonDocument.read(file, SlurmJob::read)) : Optional.empty();
    }

    private static SlurmJob read(Fields root) {
        root.only(JsonDocument.VERSION_KEY, "executor", "job", "shards");
        String id = root.requireText("job");
        if (!id.matches("\\d+")) {
            root.report("job", "the number of a job");
        }
        return new SlurmJob(id, (int) root.requireInteger("shards", 1));
    }

    void write(Path cluster) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("executor", SlurmExecutorProvider.TYPE);
        root.put("job", id);
        root.put("shards", (long) shards);
        AtomicFile.write(cluster.resolve(FILE), JsonFormat.document(root));
    }

    static void forget(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve(FILE));
    }
}

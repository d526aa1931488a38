package org.brink.sweeps.slurm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shards of a job have printed. */
final class ShardLogs {

    private static final int LONGEST = 300;

    private ShardLogs() {
    }

    /** The last line that any shard of a job has printed, the first shard first; empty if none said anything. */
    static Optional<String> lastWord(Path cluster, String job) throws IOException {
        List<Path> logs;
        try (Stream<Path> files = Files.list(cluster)) {
            logs = files.filter(file -> file.getFileName().toString().matches(job + "-\\d+\\.log")).sorted().toList();
        }
        for (Path log : logs) {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            Optional<String> last = text.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b);
            if (last.isPresent()) {
                return last.map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
            }
        }
        return Optional.empty();
    }
}

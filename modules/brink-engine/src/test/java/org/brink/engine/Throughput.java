package org.brink.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.brink.store.run.RunRecord;

/**
 * Measures, when started by hand, how fast the engine takes steps of the depth-4 example with everything stored, and
 * how much memory it needs: {@code java -Xmx64m -cp … org.brink.engine.Throughput [steps]}.
 */
public final class Throughput {

    private static final String PROBES =
            "\"loss\", \"sharpness\", \"threshold\", \"iterate\", \"gradient-norm\"";

    private Throughput() {
    }

    /** Runs three times, so that the first shows what compiling costs. */
    public static void main(String[] args) throws Exception {
        long steps = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("brink-throughput");
        for (int i = 0; i < 3; i++) {
            for (String probes : new String[] {"\"loss\", \"sharpness\"", PROBES}) {
                long before = cpuNanos();
                Trial trial = Trial.run(folder, Trial.edge(2.5, 0.3, 0.2, steps, probes));
                double cpuSeconds = (cpuNanos() - before) / 1e9;
                System.out.printf("%s: %.0f steps/s, %.0f steps per second of processor time, with %s%n",
                        trial.status().describe(), RunRecord.read(trial.runDir()).stepsPerSecond().orElse(0),
                        steps / cpuSeconds, probes);
                delete(trial.runDir());
            }
        }
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(Throughput::peak).sum();
        System.out.printf("peak heap (all pools) %.1f MB%n", heap / 1e6);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
            }
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

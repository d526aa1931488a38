package org.brink.bench.jets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The peak of resident memory of this process, where the system is Linux. */
public final class Peak {

    private Peak() {
    }

    /** The peak since the process began, in MB. */
    public static double megabytes() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmHWM"))
                .findFirst().orElseThrow();
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    }
}

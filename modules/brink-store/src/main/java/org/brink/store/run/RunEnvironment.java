package org.brink.store.run;

import java.util.Objects;

/**
 * What a run was computed with.
 *
 * @param brink version of Brink
 * @param java version and vendor of the Java runtime
 * @param system operating system and processor architecture
 * @param kernel which implementation did the arithmetic
 * @param threads how many threads took part, at least 1
 */
public record RunEnvironment(String brink, String java, String system, String kernel, int threads) {

    public RunEnvironment {
        Objects.requireNonNull(brink, "brink");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(kernel, "kernel");
    }

    /** The environment of this process. */
    public static RunEnvironment current(String brink, String kernel, int threads) {
        String java = Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
        String system = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
        return new RunEnvironment(brink, java, system, kernel, threads);
    }
}

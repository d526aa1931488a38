package org.brink.jets.kernel;

import java.util.Optional;

/** The kernels that this machine has. */
public final class Kernels {

    /** System property that sets the number of threads where none is asked for; all cores without it. */
    public static final String THREADS = "brink.kernel.threads";

    private static final Kernel PLAIN = new PlainKernel();

    private Kernels() {
    }

    /** The number of threads where none is asked for. */
    public static int defaultThreads() {
        return Math.max(1, Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** The kernel in plain Java, which every machine has. */
    public static Kernel plain() {
        return plain(defaultThreads());
    }

    /** The kernel in plain Java on that many threads. */
    public static Kernel plain(int threads) {
        return onThreads(PLAIN, threads);
    }

    /** OpenBLAS; empty where its native library does not load. Loaded when first asked for. */
    public static Optional<Kernel> openBlas() {
        return openBlas(defaultThreads());
    }

    /** OpenBLAS on that many threads; empty where its native library does not load. */
    public static Optional<Kernel> openBlas(int threads) {
        return OpenBlasLoader.KERNEL.map(kernel -> onThreads(kernel, threads));
    }

    /** The fastest kernel that loads. */
    public static Kernel fastest() {
        return fastest(defaultThreads());
    }

    /** The fastest kernel that loads, on that many threads. */
    public static Kernel fastest(int threads) {
        return openBlas(threads).orElseGet(() -> plain(threads));
    }

    private static Kernel onThreads(Kernel single, int threads) {
        return threads == 1 ? single : new TeamKernel(single, new Team(threads));
    }
}

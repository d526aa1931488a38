package org.brink.jets.kernel;

import java.util.Optional;
import org.brink.api.numeric.ComputeThreads;

/** The kernels that this machine has, on {@link ComputeThreads#count} threads where no number is given. */
public final class Kernels {

    private static final Kernel PLAIN = new PlainKernel();

    private Kernels() {
    }

    /** The kernel in plain Java, which every machine has. */
    public static Kernel plain() {
        return plain(ComputeThreads.count());
    }

    /** The kernel in plain Java on that many threads. */
    public static Kernel plain(int threads) {
        return onThreads(PLAIN, threads);
    }

    /** OpenBLAS; empty where its native library does not load. Loaded when first asked for. */
    public static Optional<Kernel> openBlas() {
        return openBlas(ComputeThreads.count());
    }

    /** OpenBLAS on that many threads; empty where its native library does not load. */
    public static Optional<Kernel> openBlas(int threads) {
        return OpenBlasLoader.KERNEL.map(kernel -> onThreads(kernel, threads));
    }

    /** The Vector API of the JDK; empty where its module was not added or the processor gains nothing from it. */
    public static Optional<Kernel> vector() {
        return vector(ComputeThreads.count());
    }

    /** The Vector API on that many threads; empty where it is not to be had. */
    public static Optional<Kernel> vector(int threads) {
        return VectorLoader.FOUND.map(kernel -> onThreads(kernel, threads));
    }

    /** The fastest kernel that loads. */
    public static Kernel fastest() {
        return fastest(ComputeThreads.count());
    }

    /** The fastest kernel that loads, on that many threads. */
    public static Kernel fastest(int threads) {
        return openBlas(threads).or(() -> vector(threads)).orElseGet(() -> plain(threads));
    }

    private static Kernel onThreads(Kernel single, int threads) {
        return threads == 1 ? single : new TeamKernel(single, new Team(threads));
    }
}

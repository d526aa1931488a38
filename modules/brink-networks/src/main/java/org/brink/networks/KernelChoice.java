package org.brink.networks;

import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.Memory;
import org.brink.spi.data.Dataset;

/** Chooses the kernel of a network. */
final class KernelChoice {

    static final String AUTO = "auto";
    static final String PLAIN = "plain";
    static final String OPENBLAS = "openblas";
    static final String VECTOR = "vector";

    /**
     * From about this many multiplications for all examples on, a gradient takes 0.7 of the time or less with OpenBLAS
     * (docs/benchmarks.md). Below, it gains less, and loading it takes longer than all steps of a usual run.
     */
    private static final long LARGE = 20_000;

    private KernelChoice() {
    }

    static Kernel of(String choice, Architecture architecture, Dataset data) {
        return switch (choice) {
            case PLAIN -> Kernels.plain();
            case OPENBLAS -> Kernels.openBlas().orElseThrow(() -> new InvalidInput(
                    new Problem("objective.params.kernel", Problem.show(OPENBLAS),
                            "a kernel that loads on this machine: " + PLAIN + " or " + AUTO)));
            case VECTOR -> Kernels.vector().orElseThrow(() -> new InvalidInput(
                    new Problem("objective.params.kernel", Problem.show(VECTOR),
                            "a Java machine started with --add-modules=jdk.incubator.vector on a processor that "
                                    + "multiplies and adds in one instruction; without: " + PLAIN + " or " + AUTO)));
            default -> isLarge(architecture, data) ? Kernels.fastest() : Kernels.plain(1);
        };
    }

    private static boolean isLarge(Architecture architecture, Dataset data) {
        return Memory.multiplications(architecture) * data.count() >= LARGE;
    }
}

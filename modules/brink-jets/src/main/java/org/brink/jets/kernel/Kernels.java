package org.brink.jets.kernel;

import java.util.Optional;

/** The kernels that this machine has. */
public final class Kernels {

    private static final Kernel PLAIN = new PlainKernel();

    private Kernels() {
    }

    /** The kernel in plain Java, which every machine has. */
    public static Kernel plain() {
        return PLAIN;
    }

    /** OpenBLAS; empty where its native library does not load. Loaded when first asked for. */
    public static Optional<Kernel> openBlas() {
        return OpenBlasLoader.KERNEL;
    }

    /** The fastest kernel that loads. */
    public static Kernel fastest() {
        return openBlas().orElse(PLAIN);
    }
}

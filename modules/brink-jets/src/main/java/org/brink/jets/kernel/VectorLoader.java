package org.brink.jets.kernel;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds the kernel on the Vector API, which needs an incubator module of the JDK that is there only when asked for:
 * {@code --add-modules jdk.incubator.vector}. Without multiplication and addition in one instruction that API is slow.
 */
final class VectorLoader {

    private static final Logger LOG = Logger.getLogger(VectorLoader.class.getName());
    private static final String MODULE = "jdk.incubator.vector";
    /** By name, because nothing else may need the module. */
    private static final String KERNEL = "org.brink.jets.vector.VectorKernel";

    static final Optional<Kernel> FOUND = load();

    private VectorLoader() {
    }

    private static Optional<Kernel> load() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty() || !FusedMultiplyAdd.FAST) {
            return Optional.empty();
        }
        try {
            return Optional.of((Kernel) Class.forName(KERNEL).getConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            // a later JDK may have changed what still incubates
            LOG.log(Level.INFO, "The Vector API of this Java machine does not fit, matrices are multiplied without", e);
            return Optional.empty();
        }
    }
}

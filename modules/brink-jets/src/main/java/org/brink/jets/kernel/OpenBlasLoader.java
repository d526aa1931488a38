package org.brink.jets.kernel;

import dev.ludovic.netlib.blas.NativeBLAS;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.spi.objective.Arithmetic;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Loads OpenBLAS once for the whole virtual machine: its native library is unpacked beside those of JavaCPP, and
 * zero-copy calls on the same library go through netlib. It works on the calling thread only; a {@link Team} divides
 * work better than it can, because it divides what comes between products too.
 */
final class OpenBlasLoader {

    private static final Logger LOG = Logger.getLogger(OpenBlasLoader.class.getName());
    private static final String LIBRARY_PATH = "dev.ludovic.netlib.blas.nativeLibPath";

    static final Optional<Kernel> KERNEL = load();

    private OpenBlasLoader() {
    }

    private static Optional<Kernel> load() {
        try {
            Loader.load(openblas_nolapack.class);
            openblas_nolapack.blas_set_num_threads(1);
            File library = library();
            System.setProperty(LIBRARY_PATH, library.getPath());
            Logger.getLogger("dev.ludovic.netlib.blas").setLevel(Level.WARNING);
            Arithmetic arithmetic = new Arithmetic(openblas_nolapack.OPENBLAS_VERSION.trim(), 1);
            return Optional.of(new OpenBlasKernel(NativeBLAS.getInstance(), arithmetic));
        } catch (LinkageError | RuntimeException | IOException e) {
            LOG.log(Level.INFO, "OpenBLAS does not load here, matrices are multiplied in plain Java", e);
            return Optional.empty();
        }
    }

    /** The library that JavaCPP unpacked: the file named openblas beside the loaded presets. */
    private static File library() throws IOException {
        File folder = Loader.cacheResource(openblas_nolapack.class, Loader.getPlatform() + "/"
                + System.mapLibraryName("jniopenblas_nolapack")).getParentFile();
        File[] found = folder.listFiles((dir, name) -> name.matches("(lib)?openblas.*\\.(so|dylib|dll).*"));
        if (found == null || found.length == 0) {
            throw new IOException("no OpenBLAS library in " + folder);
        }
        return found[0];
    }
}

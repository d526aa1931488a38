package org.brink.landscape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brink.store.document.JsonFormat;

/** Writes a stored slice in formats of others. */
public final class SliceExport {

    private SliceExport() {
    }

    /**
     * Comma-separated values: columns {@code x}, {@code y} for a plane, the quantity, and for the sharpness
     * {@code residual}; one row for each grid point, x fastest. Numbers are the shortest that read back as the same
     * doubles; undefined ones are {@code NaN}.
     */
    public static void csv(Slice slice, Appendable out) throws IOException {
        boolean plane = slice.axes().size() == 2;
        boolean residuals = slice.residuals().length > 0;
        out.append(plane ? "x,y," : "x,").append(slice.quantity().id()).append(residuals ? ",residual\n" : "\n");
        for (int row = 0; row < slice.values().length; row++) {
            for (int column = 0; column < slice.values()[row].length; column++) {
                out.append(number(slice.axes().get(0)[column])).append(',');
                if (plane) {
                    out.append(number(slice.axes().get(1)[row])).append(',');
                }
                out.append(number(slice.values()[row][column]));
                if (residuals) {
                    out.append(',').append(number(slice.residuals()[row][column]));
                }
                out.append('\n');
            }
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? JsonFormat.number(value) : Double.toString(value);
    }

    /** The arrays as they are stored. */
    public static void npz(Path folder, OutputStream out) throws IOException {
        Files.copy(folder.resolve(SliceFormat.ARRAYS), out);
    }

    /** The description as it is stored: settings, axes, runs, remarks. */
    public static void json(Path folder, OutputStream out) throws IOException {
        Files.copy(folder.resolve(SliceFormat.DOCUMENT), out);
    }
}

package org.brink.landscape;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.brink.api.array.NpzWriter;

/** Writes whole arrays into an archive. */
final class ArrayFile {

    private final NpzWriter npz;

    ArrayFile(OutputStream out) {
        npz = new NpzWriter(out);
    }

    void vector(String name, double[] values) throws IOException {
        npz.begin(name, List.of((long) values.length));
        for (double value : values) {
            npz.put(value);
        }
        npz.end();
    }

    void integers(String name, long[] values) throws IOException {
        npz.beginIntegers(name, List.of((long) values.length));
        for (long value : values) {
            npz.put(value);
        }
        npz.end();
    }

    void matrix(String name, double[][] rows) throws IOException {
        npz.begin(name, List.of((long) rows.length, (long) rows[0].length));
        for (double[] row : rows) {
            for (double value : row) {
                npz.put(value);
            }
        }
        npz.end();
    }

    /** Completes the archive; the stream stays open. */
    void finish() throws IOException {
        npz.finish();
    }
}

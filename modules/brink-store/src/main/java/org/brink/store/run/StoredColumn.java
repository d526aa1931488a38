package org.brink.store.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The column of one channel as found on the disk. Safe for all threads. */
sealed interface StoredColumn permits FixedColumn, GrowingColumn {

    /** The number of rows that are there in full. */
    long rows() throws IOException;

    /** The largest number of values in one of the rows. */
    int longest() throws IOException;

    /** Reads how many values each of consecutive rows has. */
    void readLengths(long first, int count, int[] out) throws IOException;

    /** Reads the values of consecutive rows, one row after the other. */
    void read(long first, int count, double[] out) throws IOException;

    /** The number of values in the first rows. */
    long values(long rows) throws IOException;

    /** Removes all rows but the first, of which there are as many; for the writer of the run only. */
    void cut(long rows) throws IOException;

    /** Removes all 64-bit values of a file but the first. */
    static void cut(Path file, long values) throws IOException {
        if (Files.exists(file)) {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(8 * values);
            }
        }
    }

    /** How many whole 64-bit values a file has; none if it is not there yet. */
    static long size(Path file) throws IOException {
        try {
            return Files.size(file) / 8;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}

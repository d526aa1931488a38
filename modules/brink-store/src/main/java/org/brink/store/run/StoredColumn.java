package org.brink.store.run;

import java.io.IOException;
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

    /** How many whole 64-bit values a file has; none if it is not there yet. */
    static long size(Path file) throws IOException {
        try {
            return Files.size(file) / 8;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}

package org.brink.api.array;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive of named arrays, as {@code numpy.savez} and {@code numpy.savez_compressed} write it. */
public final class NpzFile implements Closeable {

    private static final String SUFFIX = ".npy";

    private final ZipFile zip;

    private NpzFile(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws ArrayFormatException if the file is no archive
     * @throws IOException if it cannot be read
     */
    public static NpzFile open(Path file) throws IOException {
        try {
            return new NpzFile(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new ArrayFormatException("a file that is no whole ZIP archive", "an NPZ archive of arrays");
        }
    }

    /** The names of the arrays, in the order of the archive. */
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length())).toList();
    }

    /**
     * Reads the array with that name.
     *
     * @return empty if there is none
     * @throws ArrayFormatException if what has that name is no array that can be read
     */
    public Optional<NumberArray> read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name + SUFFIX);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            return Optional.of(NpyReader.read(in));
        } catch (ZipException e) {
            throw new ArrayFormatException("spoiled bytes of the array " + name, "an array as NumPy writes it");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

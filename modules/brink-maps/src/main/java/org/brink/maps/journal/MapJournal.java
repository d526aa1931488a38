package org.brink.maps.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Rows of numbers by kind and id, kept in a file while a map is computed. The file is made only when the computation
 * has taken a while, so that quick maps leave no trace of it, and rows are written several at a time: a kill loses what
 * was found in the last {@value #BETWEEN_MILLIS} ms. Two processes that compute the same do not share one: the second
 * keeps nothing. Safe for all threads.
 */
public final class MapJournal implements AutoCloseable {

    private static final long BEGIN_MILLIS = 2_000;
    private static final long BETWEEN_MILLIS = 200;
    private static final int DIGITS = 16;

    private final Optional<Path> path;
    private final String identity;
    private final long beginNanos;
    private final Map<Key, double[]> found = new HashMap<>();
    private final List<Entry> waiting = new ArrayList<>();
    private Optional<JournalFile> file = Optional.empty();
    private boolean given;
    private long lastWrite = System.nanoTime();

    private record Key(int kind, long id) {
    }

    private record Entry(int kind, long[] ids, Supplier<double[][]> made) {
    }

    private MapJournal(Optional<Path> path, String identity, long beginMillis) {
        this.path = path;
        this.identity = identity;
        beginNanos = TimeUnit.MILLISECONDS.toNanos(beginMillis);
    }

    /** Keeps nothing. */
    public static MapJournal none() {
        return new MapJournal(Optional.empty(), "", 0);
    }

    /**
     * The journal of a computation, with everything in it that an interrupted one has left.
     *
     * @param maps the folder in which maps are stored; made when it is needed
     * @param kind of the computation, for the name of the file
     * @param identity all that results depend on, as text
     */
    public static MapJournal of(Path maps, String kind, String identity) {
        return of(maps, kind, identity, BEGIN_MILLIS);
    }

    static MapJournal of(Path maps, String kind, String identity, long beginMillis) {
        MapJournal journal = new MapJournal(Optional.of(maps.resolve("." + kind + "-" + digits(identity)
                + ".journal")), identity, beginMillis);
        if (Files.exists(journal.path.orElseThrow())) {
            journal.open();
        }
        return journal;
    }

    private static String digits(String identity) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(identity.getBytes(StandardCharsets.UTF_8))).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    private void open() {
        given = true;
        boolean[] ours = new boolean[1];
        try {
            file = JournalFile.open(path.orElseThrow(), frame -> {
                if (!ours[0]) {
                    ours[0] = StandardCharsets.UTF_8.decode(frame).toString().equals(identity);
                    if (!ours[0]) {
                        // never to be mixed up with others, or written over
                        throw new UncheckedIOException(new IOException(path + " belongs to another computation"));
                    }
                } else {
                    read(frame);
                }
            });
            if (file.isPresent() && !ours[0]) {
                file.get().clear();
                file.get().write(identity.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be written to is no reason not to compute
            file = Optional.empty();
            found.clear();
        }
    }

    private void read(ByteBuffer frame) {
        while (frame.hasRemaining()) {
            Key key = new Key(frame.getInt(), frame.getLong());
            double[] row = new double[frame.getInt()];
            frame.asDoubleBuffer().get(row);
            frame.position(frame.position() + row.length * Double.BYTES);
            found.put(key, row);
        }
    }

    /** The row that was found before this process began; not to be written to. */
    public synchronized Optional<double[]> find(int kind, long id) {
        return Optional.ofNullable(found.get(new Key(kind, id)));
    }

    /** How many rows were found before this process began. */
    public synchronized int before() {
        return found.size();
    }

    /** Whether what is found would be there after a kill. */
    public synchronized boolean kept() {
        return file.isPresent();
    }

    /**
     * Adds rows of one kind.
     *
     * @param made makes a row for each id, when it is written; what it is made from must not change any more
     */
    public synchronized void add(int kind, long[] ids, Supplier<double[][]> made) {
        if (path.isEmpty() || given && file.isEmpty()) {
            return;
        }
        waiting.add(new Entry(kind, ids, made));
        long since = System.nanoTime() - lastWrite;
        if (since >= (given ? TimeUnit.MILLISECONDS.toNanos(BETWEEN_MILLIS) : beginNanos)) {
            write();
        }
    }

    private void write() {
        if (!given) {
            open();
        }
        try {
            if (file.isPresent()) {
                for (Entry entry : waiting) {
                    file.get().write(frame(entry));
                }
            }
        } catch (IOException full) {
            file = Optional.empty();
        }
        waiting.clear();
        lastWrite = System.nanoTime();
    }

    private static byte[] frame(Entry entry) {
        double[][] rows = entry.made().get();
        int bytes = 0;
        for (double[] row : rows) {
            bytes += Integer.BYTES + Long.BYTES + Integer.BYTES + row.length * Double.BYTES;
        }
        ByteBuffer frame = ByteBuffer.allocate(bytes);
        for (int i = 0; i < rows.length; i++) {
            frame.putInt(entry.kind()).putLong(entry.ids()[i]).putInt(rows[i].length);
            for (double number : rows[i]) {
                frame.putDouble(number);
            }
        }
        return frame.array();
    }

    /** The map is stored: nothing of it need be kept. */
    public synchronized void delete() {
        try {
            if (file.isPresent()) {
                file.get().delete();
            }
        } catch (IOException e) {
            // will be found again, and is no worse than useless
            close();
        }
        file = Optional.empty();
        given = true;
    }

    /** Writes what is still to be written, if anything was. */
    @Override
    public synchronized void close() {
        if (file.isPresent()) {
            write();
        }
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = Optional.empty();
        given = true;
    }
}

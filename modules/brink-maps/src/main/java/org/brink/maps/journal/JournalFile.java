package org.brink.maps.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * A file of frames, big-endian: length, content, CRC-32 of the content. A frame is written in one go; what a kill has
 * cut off at the end is dropped when the file is opened again. One process holds it at a time.
 */
final class JournalFile implements AutoCloseable {

    private static final int AROUND = 2 * Integer.BYTES;

    private final Path path;
    private final FileChannel channel;

    private JournalFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Opens a file, or makes it, to be continued.
     *
     * @param frames handed the contents of all whole frames
     * @return empty if another process holds it
     */
    static Optional<JournalFile> open(Path path, Consumer<ByteBuffer> frames) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (!held(channel)) {
                channel.close();
                return Optional.empty();
            }
            long whole = read(channel, frames);
            channel.truncate(whole);
            channel.position(whole);
            return Optional.of(new JournalFile(path, channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Hands on what is whole, and tells where it ends. */
    private static long read(FileChannel channel, Consumer<ByteBuffer> frames) throws IOException {
        long end = 0;
        // the stream must not be closed: that would close the channel
        InputStream stream = new BufferedInputStream(Channels.newInputStream(channel.position(0)), 1 << 16);
        DataInputStream in = new DataInputStream(stream);
        long size = channel.size();
        while (size - end > AROUND) {
            int length = in.readInt();
            if (length <= 0 || length > size - end - AROUND) {
                break;
            }
            byte[] content = in.readNBytes(length);
            if (in.readInt() != sum(content)) {
                break;
            }
            frames.accept(ByteBuffer.wrap(content));
            end += length + AROUND;
        }
        return end;
    }

    void write(byte[] content) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(content.length + AROUND).putInt(content.length).put(content)
                .putInt(sum(content)).flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    private static int sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }

    /** Takes back everything that was written. */
    void clear() throws IOException {
        channel.truncate(0);
        channel.position(0);
    }

    /** Removes the file, which is of no use any more. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.brink.store.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Shows that the process which writes a folder, such as that of a run, is alive: a locked file, which the operating
 * system unlocks when the process dies in whatever way.
 *
 * <p>The file names the process by a random token, because within that process the lock must not be tested: on some
 * systems closing any channel of a file gives up all locks that the process holds on it. For the same reason taking
 * and testing exclude each other. Where the file system knows no locks, the presence of the file has to do.
 */
public final class RunLock implements Closeable {

    /** Names this process among all that ever were. */
    private static final String THIS_PROCESS = UUID.randomUUID().toString();
    /** The locked byte lies far beyond the token, so that locking does not keep others from reading it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of a run folder until it is closed. */
    public static synchronized RunLock take(Path runDir) throws IOException {
        Path file = runDir.resolve(RunLayout.LOCK);
        if (isHeld(runDir)) {
            throw new IOException("another process is writing to this folder: " + runDir);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, false);
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(THIS_PROCESS), 0);
            return new RunLock(file, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether some process, perhaps this one, is writing the run. */
    public static synchronized boolean isHeld(Path runDir) throws IOException {
        Path file = runDir.resolve(RunLayout.LOCK);
        try {
            if (Files.readString(file).equals(THIS_PROCESS)) {
                return true;
            }
            try (FileChannel probe = FileChannel.open(file, StandardOpenOption.READ)) {
                // shared, so that two processes that ask at the same time do not take each other for the writer
                return !lock(probe, true);
            }
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether the lock could be had; it is given up when the channel is closed. */
    private static boolean lock(FileChannel channel, boolean shared) {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        // deleted while still locked: nobody can take a finished run for an interrupted one
        Files.deleteIfExists(file);
        channel.close();
    }
}

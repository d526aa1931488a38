package org.brink.store.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.api.run.RunOrigin;
import org.brink.store.document.ExperimentDocument;

/** Makes, finds and opens run folders. */
public final class RunFolders {

    private static final int HASH_DIGITS = 10;

    private RunFolders() {
    }

    /**
     * Ten hexadecimal digits that are the same for all experiments that compute the same: of the SHA-256 of the
     * canonical text without title, views, sweep and checkpoints.
     *
     * @param resolved the experiment with all defaults filled in
     */
    public static String hash(Experiment resolved) {
        return hash(resolved, "");
    }

    /**
     * All 64 digits of which {@link #hash} are the first: enough to take experiments with equal digits for the same.
     *
     * @param resolved the experiment with all defaults filled in
     */
    public static String fullHash(Experiment resolved) {
        return digest(bare(resolved), "");
    }

    /**
     * The digits of {@link #fullHash} for an experiment together with its axes.
     *
     * @param resolved the experiment with all defaults filled in
     */
    public static String sweepHash(Experiment resolved) {
        return digest(bare(resolved).withSweep(resolved.sweep()), "");
    }

    private static String hash(Experiment resolved, String origin) {
        return digest(bare(resolved), origin).substring(0, HASH_DIGITS);
    }

    private static Experiment bare(Experiment resolved) {
        return resolved.withTitle("").withoutSweep().withViews(List.of()).withCheckpoints(OptionalLong.empty());
    }

    private static String digest(Experiment bare, String origin) {
        try {
            byte[] text = (ExperimentDocument.format(bare) + origin).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    /**
     * Makes a new run folder {@code <hash>-<n>} with the smallest n that is free. Processes that do this at the same
     * time get different folders.
     *
     * @param runsDir made if missing
     * @throws InvalidInput if nothing can be written there
     */
    public static Path allocate(Path runsDir, Experiment resolved) {
        return allocate(runsDir, hash(resolved));
    }

    /**
     * Makes a new folder for a fork, whose hash differs from that of a run that begins at the initial point.
     *
     * @param runsDir made if missing
     * @throws InvalidInput if nothing can be written there
     */
    public static Path allocate(Path runsDir, Experiment resolved, RunOrigin origin) {
        return allocate(runsDir, hash(resolved, origin.parent() + "@" + origin.step()));
    }

    private static Path allocate(Path runsDir, String hash) {
        try {
            Files.createDirectories(runsDir);
            for (int n = 1;; n++) {
                try {
                    return Files.createDirectory(runsDir.resolve(hash + "-" + n));
                } catch (FileAlreadyExistsException taken) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw notWritable("runs folder", runsDir, e);
        }
    }

    /**
     * Makes a run folder of the caller's choice.
     *
     * @param runDir a folder that does not exist, or is empty
     * @throws InvalidInput if there is something already, or nothing can be written there
     */
    public static Path create(Path runDir) {
        try {
            Files.createDirectories(runDir);
            try (Stream<Path> content = Files.list(runDir)) {
                if (content.findAny().isPresent()) {
                    throw new InvalidInput(new Problem("run folder", runDir + ", which is not empty",
                            "a folder that is new or empty"));
                }
            }
            return runDir;
        } catch (IOException e) {
            throw notWritable("run folder", runDir, e);
        }
    }

    /** A folder in which nothing can be written, as input that is wrong. */
    public static InvalidInput notWritable(String what, Path folder, IOException cause) {
        InvalidInput invalid = new InvalidInput(new Problem(what, folder + " (" + reason(cause) + ")",
                "a folder that can be written to"));
        invalid.initCause(cause);
        return invalid;
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file is in the way";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason()
                : String.valueOf(e.getMessage());
    }

    /** All run folders in a folder, by name, those of equal hash by counter; empty if the folder does not exist. */
    public static List<Path> list(Path runsDir) throws IOException {
        try (Stream<Path> folders = Files.list(runsDir)) {
            return folders.filter(RunFolders::isRun)
                    .sorted(Comparator.comparing(RunFolders::stem).thenComparingLong(RunFolders::counter)
                            .thenComparing(Path::getFileName))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Whether a folder holds a run, finished or not. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(RunRecord.FILE))
                && Files.isRegularFile(folder.resolve(RunLayout.EXPERIMENT));
    }

    private static String stem(Path folder) {
        return folder.getFileName().toString().replaceFirst("-\\d{1,18}$", "");
    }

    private static long counter(Path folder) {
        String name = folder.getFileName().toString();
        String rest = name.substring(stem(folder).length());
        return rest.isEmpty() ? 0 : Long.parseLong(rest.substring(1));
    }

    /**
     * Opens a run, which may be going on.
     *
     * @throws InvalidInput if the folder holds no run
     * @throws org.brink.store.document.InvalidDocument if one of its documents is damaged
     * @throws IOException if it cannot be read
     */
    public static RunData open(Path runDir) throws IOException {
        if (!isRun(runDir)) {
            throw new InvalidInput(new Problem("run folder", runDir.toString(), "a folder that holds a run"));
        }
        return new StoredRun(runDir);
    }
}

package org.brink.project.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.event.ChangeListener;
import org.brink.store.project.ProjectFolder;
import org.openide.util.ChangeSupport;
import org.openide.util.RequestProcessor;
import org.openide.util.Task;

/**
 * The contents of one project, followed while the project is open. Looks at the folder about once a second, less
 * often where looking takes long, since notices of the operating system are not to be had on the network file
 * systems where results tend to be. Safe for all threads; listeners are called on a background thread.
 */
public final class ProjectContents {

    private static final Logger LOG = Logger.getLogger(ProjectContents.class.getName());
    private static final int SHORTEST_PAUSE_MILLIS = 1000;
    private static final int LONGEST_PAUSE_MILLIS = 10_000;
    private static final int PAUSE_PER_WORK = 20;
    /** Every so many looks, runs that ended are looked at again. */
    private static final int THOROUGH_EVERY = 30;

    /** One thread, so that looks never overlap. */
    private final RequestProcessor thread = new RequestProcessor("Brink project contents", 1);
    private final RequestProcessor.Task rounds = thread.create(this::lookAndGoOn);
    private final ChangeSupport changes = new ChangeSupport(this);
    private final Scanner scanner;
    private final Consumer<Path> touched;
    private Map<Path, FileTime> stamps = new HashMap<>();
    private volatile Contents contents;
    private volatile Map<Path, RunEntry> runs = Map.of();
    private volatile boolean following;
    private int round;

    /**
     * The contents of a project that is not open yet.
     *
     * @param touched is told of every experiment or comparison file that another program may have changed
     */
    public ProjectContents(ProjectFolder project, Consumer<Path> touched) {
        this.scanner = new Scanner(project);
        this.touched = touched;
    }

    /** What was seen last; empty before the first look. Does not wait. */
    public Optional<Contents> seen() {
        return Optional.ofNullable(contents);
    }

    /** What was seen last, after a first look if need be; blocks, so not for the event thread. */
    public Contents get() {
        if (contents == null) {
            refresh().waitFinished();
        }
        return Optional.ofNullable(contents).orElse(Contents.NONE);
    }

    /** The run in a folder as seen last. */
    public Optional<RunEntry> run(Path folder) {
        return Optional.ofNullable(runs.get(folder));
    }

    /** Follows the folder until {@link #stop}. */
    public void start() {
        following = true;
        rounds.schedule(0);
    }

    /** Follows the folder no longer. */
    public void stop() {
        following = false;
        rounds.cancel();
    }

    /**
     * Looks at everything again soon.
     *
     * @return finished when that is done
     */
    public Task refresh() {
        // not a round: those schedule themselves again, and whoever waits for one waits for ever
        return thread.post(() -> look(true));
    }

    /** Is told whenever something appeared, changed its status or vanished. */
    public void addChangeListener(ChangeListener listener) {
        changes.addChangeListener(listener);
    }

    /** Is no longer told. */
    public void removeChangeListener(ChangeListener listener) {
        changes.removeChangeListener(listener);
    }

    private void lookAndGoOn() {
        long begin = System.nanoTime();
        boolean changed = look(round++ % THOROUGH_EVERY == 0);
        if (following) {
            long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            // where something happens more will, and reading it took most of the time
            long pause = changed ? spent : spent * PAUSE_PER_WORK;
            rounds.schedule((int) Math.max(SHORTEST_PAUSE_MILLIS, Math.min(LONGEST_PAUSE_MILLIS, pause)));
        }
    }

    /** Looks once; says whether anything changed. */
    private boolean look(boolean thorough) {
        try {
            Contents now = scanner.scan(thorough);
            reportTouched(now);
            if (!now.equals(contents)) {
                runs = now.runs().stream().collect(Collectors.toMap(RunEntry::folder, Function.identity()));
                contents = now;
                changes.fireChange();
                return true;
            }
        } catch (IOException | RuntimeException unreadable) {
            // a folder that is being moved or unmounted: what was seen last stays on show, and the next look may do
            LOG.log(Level.FINE, "cannot look at the project", unreadable);
        }
        return false;
    }

    private void reportTouched(Contents seen) {
        Map<Path, FileTime> now = new HashMap<>();
        for (Path file : Stream.concat(seen.experiments().stream(), seen.comparisons().stream()).toList()) {
            try {
                now.put(file, Files.getLastModifiedTime(file));
            } catch (IOException gone) {
                continue;
            }
            FileTime before = stamps.get(file);
            if (before != null && !before.equals(now.get(file))) {
                touched.accept(file);
            }
        }
        stamps = now;
    }
}

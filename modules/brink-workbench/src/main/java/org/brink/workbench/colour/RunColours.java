package org.brink.workbench.colour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.store.document.AtomicFile;

/**
 * The one colour that each run of a project has in every window: its place in the palette. A run keeps its place for
 * ever; a new run gets the first place that no run of the project has, so that neighbours look different. Kept in
 * {@code .brink/run-colours} of the project, one line {@code <run id> <place>} each. Reads and writes files: not for
 * the event thread. Safe for all other threads.
 */
public final class RunColours {

    private static final String FILE = "run-colours";

    private final Path file;
    private final Path runsFolder;
    private Map<String, Integer> places;

    /**
     * The colours of a project.
     *
     * @param projectRoot folder of the project
     * @param runsFolder where its runs are
     */
    public RunColours(Path projectRoot, Path runsFolder) {
        this.file = projectRoot.resolve(".brink").resolve(FILE);
        this.runsFolder = runsFolder;
    }

    /** The place of a run in the palette, at least 0; given to it now if it has none. */
    public int placeOf(String run) {
        return placesOf(List.of(run)).get(run);
    }

    /** The places of several runs; those that have none get theirs in the given order. */
    public synchronized Map<String, Integer> placesOf(Collection<String> runs) {
        if (places == null) {
            places = read();
        }
        Map<String, Integer> asked = new HashMap<>();
        boolean changed = false;
        BitSet taken = null;
        for (String run : runs) {
            Integer place = places.get(run);
            if (place == null) {
                if (taken == null) {
                    forgetMissing();
                    taken = taken();
                }
                place = taken.nextClearBit(0);
                taken.set(place);
                places.put(run, place);
                changed = true;
            }
            asked.put(run, place);
        }
        if (changed) {
            write();
        }
        return asked;
    }

    private BitSet taken() {
        BitSet taken = new BitSet();
        places.values().forEach(taken::set);
        return taken;
    }

    private void forgetMissing() {
        places.keySet().removeIf(run -> !Files.isDirectory(runsFolder.resolve(run)));
    }

    private Map<String, Integer> read() {
        Map<String, Integer> read = new HashMap<>();
        if (!Files.isRegularFile(file)) {
            return read;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.trim().split(" ");
                if (words.length == 2 && words[1].matches("\\d{1,6}")) {
                    read.put(words[0], Integer.parseInt(words[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(places).forEach((run, place) -> text.append(run).append(' ').append(place).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, text.toString());
        } catch (IOException e) {
            // a project that cannot be written to is still drawn in these colours as long as the window is open
            Logger.getLogger(RunColours.class.getName()).log(Level.FINE, "cannot keep the colours of runs", e);
        }
    }
}

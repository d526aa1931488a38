package org.brink.project.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brink.store.run.RunRecord;

/**
 * The runs of a project, read again only when they may have changed. A run that ended is not looked at again unless
 * asked for, so that thousands of them cost nothing. For one thread at a time.
 */
final class RunIndex {

    private record Known(RunEntry entry, Optional<FileTime> recorded) {
    }

    private Map<Path, Known> known = new HashMap<>();
    private List<RunEntry> unlabelled = List.of();
    private List<RunEntry> labelled = List.of();

    /**
     * Reads what is new.
     *
     * @param folders all run folders
     * @param thorough whether to look at runs that ended, too
     * @return labelled, newest first
     */
    List<RunEntry> update(List<Path> folders, boolean thorough) {
        Map<Path, Known> next = new HashMap<>();
        for (Path folder : folders) {
            next.put(folder, current(folder, known.get(folder), thorough));
        }
        known = next;
        List<RunEntry> entries = new ArrayList<>();
        next.values().forEach(k -> entries.add(k.entry()));
        entries.sort(Comparator.comparing(RunEntry::started).reversed().thenComparing(RunEntry::id));
        // entries are new objects when they were read again, so that most looks need no comparison of thousands
        if (!same(entries, unlabelled)) {
            unlabelled = entries;
            labelled = RunLabels.label(entries);
        }
        return labelled;
    }

    private static boolean same(List<RunEntry> a, List<RunEntry> b) {
        return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> a.get(i) == b.get(i));
    }

    private static Known current(Path folder, Known old, boolean thorough) {
        boolean settled = old != null && old.entry().status().state().ended() && old.entry().experiment().isPresent();
        if (settled && !thorough) {
            return old;
        }
        Optional<FileTime> recorded = recorded(folder);
        if (settled && recorded.equals(old.recorded())) {
            return old;
        }
        return new Known(RunReader.read(folder), recorded);
    }

    private static Optional<FileTime> recorded(Path folder) {
        try {
            return Optional.of(Files.getLastModifiedTime(folder.resolve(RunRecord.FILE)));
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }
}

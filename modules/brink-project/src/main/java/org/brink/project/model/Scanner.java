package org.brink.project.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.brink.store.project.ProjectFolder;

/** Looks at a project folder; remembers what it saw, so that looking again is cheap. For one thread at a time. */
final class Scanner {

    private static final Set<String> FIGURES = Set.of("png", "svg", "pdf");

    /** What a sweep says about itself; a folder without it is none. */
    private static final String SWEEP = "sweep.json";
    /** Where maps are, and what each says about itself. */
    private static final String MAPS = "maps";
    private static final String MAP = "map.json";

    private final ProjectFolder project;
    private final RunIndex runs = new RunIndex();

    Scanner(ProjectFolder project) {
        this.project = project;
    }

    /**
     * Looks at the folder.
     *
     * @param thorough whether to look at runs that ended, too
     */
    Contents scan(boolean thorough) throws IOException {
        return new Contents(project.experiments(), runs.update(project.runs(), thorough),
                folders(project.sweepsDir(), SWEEP), folders(project.root().resolve(MAPS), MAP), project.comparisons(),
                figures(project.figuresDir()));
    }

    /** The folders that hold a document of that name. */
    private static List<Path> folders(Path folder, String document) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(document))).sorted().toList();
        }
    }

    private static List<Path> figures(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> FIGURES.contains(ending(file))).sorted().toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

package org.brink.workbench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.brink.api.run.RunData;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.store.comparison.RunComparison;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** Makes comparison documents of a project. Reads and writes files: not for the event thread. */
final class ComparisonFiles {

    private ComparisonFiles() {
    }

    /**
     * The document that compares these runs: the one that the project has already, else a new one with a title that
     * says what differs.
     *
     * @param runFolders at least two runs of the project
     */
    static Path of(ProjectFolder project, List<Path> runFolders) throws IOException {
        List<String> ids = runFolders.stream().map(f -> f.getFileName().toString()).toList();
        for (Path file : project.comparisons()) {
            if (compares(file, ids)) {
                return file;
            }
        }
        List<RunData> runs = new ArrayList<>();
        try {
            for (Path folder : runFolders) {
                runs.add(RunFolders.open(folder));
            }
            RunComparison comparison = RunComparison.of(runs);
            String title = ComparisonNames.title(comparison.labels(),
                    runs.stream().map(run -> run.experiment().title()).toList());
            Files.createDirectories(project.comparisonsDir());
            Path file = free(project.comparisonsDir(), ComparisonNames.stem(title));
            new ComparisonDocument(title, ids).write(file);
            return file;
        } finally {
            for (RunData run : runs) {
                run.close();
            }
        }
    }

    private static boolean compares(Path file, List<String> ids) throws IOException {
        try {
            List<String> compared = ComparisonDocument.read(file).runs();
            return compared.size() == ids.size() && new HashSet<>(compared).equals(new HashSet<>(ids));
        } catch (InvalidDocument damaged) {
            return false;
        }
    }

    private static Path free(Path folder, String stem) {
        Path file = folder.resolve(stem + ComparisonDocument.SUFFIX);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(stem + "-" + n + ComparisonDocument.SUFFIX);
        }
        return file;
    }
}

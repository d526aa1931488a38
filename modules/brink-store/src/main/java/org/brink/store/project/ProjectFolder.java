package org.brink.store.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.ComponentFormat;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;
import org.brink.store.run.RunFolders;

/**
 * A project: a folder with a {@value #FILE}, experiments anywhere below it, and the folders {@code runs},
 * {@code sweeps}, {@code comparisons} and {@code figures}, which are made when they are needed. Immutable;
 * the lists are read from the disk each time.
 */
public final class ProjectFolder {

    /** The file that makes a folder a project. */
    public static final String FILE = "brink-project.json";

    private static final String RUNS = "runs";
    private static final String SWEEPS = "sweeps";
    private static final String COMPARISONS = "comparisons";
    private static final String FIGURES = "figures";
    private static final Set<String> NOT_SEARCHED = Set.of(RUNS, SWEEPS, COMPARISONS, FIGURES);
    private static final int SEARCH_DEPTH = 12;

    private static final String TITLE = "title";
    private static final String CLUSTER = "cluster";

    /** What stands in the document. */
    private record Content(String title, Optional<ComponentSpec> cluster) {
    }

    private final Path root;
    private final Content content;

    private ProjectFolder(Path root, Content content) {
        this.root = root;
        this.content = content;
    }

    /**
     * Opens a project.
     *
     * @throws InvalidInput if the folder is no project
     * @throws org.brink.store.document.InvalidDocument if its {@value #FILE} is damaged
     * @throws IOException if it cannot be read
     */
    public static ProjectFolder open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(new Problem("project", folder.toString(), "a folder with a " + FILE));
        }
        return new ProjectFolder(folder, JsonDocument.read(file, ProjectFolder::read));
    }

    private static Content read(Fields root) {
        root.only(JsonDocument.VERSION_KEY, TITLE, CLUSTER);
        return new Content(root.text(TITLE, ""), ComponentFormat.optional(root, CLUSTER));
    }

    /**
     * Makes a project from a template. Everything is written beside the folder first and then moved in place, so that
     * an error leaves nothing half made.
     *
     * @param folder does not exist, or is empty
     * @throws InvalidInput if there is something already, or nothing can be written there
     */
    public static ProjectFolder create(Path folder, TemplateProvider template) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        ProjectCreation.create(target, template,
                document(new Content(template.displayName(), Optional.empty())));
        return open(target);
    }

    private static String document(Content content) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put(TITLE, content.title());
        content.cluster().ifPresent(cluster -> root.put(CLUSTER, ComponentFormat.raw(cluster)));
        return JsonFormat.document(root);
    }

    /** The project that a file or folder belongs to: of the nearest enclosing folder that is one. */
    public static Optional<ProjectFolder> enclosing(Path file) throws IOException {
        for (Path at = file.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(FILE))) {
                return Optional.of(open(at));
            }
        }
        return Optional.empty();
    }

    /** This project with another title, written to the disk. */
    public ProjectFolder withTitle(String newTitle) throws IOException {
        AtomicFile.write(root.resolve(FILE), document(new Content(newTitle, content.cluster())));
        return open(root);
    }

    /** The folder. */
    public Path root() {
        return root;
    }

    /** What people call the project; the name of its folder if the document gives no title. */
    public String title() {
        return content.title().isEmpty() ? String.valueOf(root.getFileName()) : content.title();
    }

    /** What runs the sweeps of this project elsewhere, with its settings; empty if the document does not say. */
    public Optional<ComponentSpec> cluster() {
        return content.cluster();
    }

    /** This project with other settings for sweeps that run elsewhere, written to the disk. */
    public ProjectFolder withCluster(Optional<ComponentSpec> cluster) throws IOException {
        AtomicFile.write(root.resolve(FILE), document(new Content(content.title(), cluster)));
        return open(root);
    }

    /** All experiment files below the folder, by path; folders whose names begin with a dot are left out. */
    public List<Path> experiments() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, Set.of(), SEARCH_DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean kept = dir.getParent() != null && dir.getParent().equals(root)
                        && NOT_SEARCHED.contains(dir.getFileName().toString());
                boolean hidden = !dir.equals(root) && dir.getFileName().toString().startsWith(".");
                return kept || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isVisible(file, ExperimentDocument.SUFFIX)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    /** Where runs are kept; may not exist yet. */
    public Path runsDir() {
        return root.resolve(RUNS);
    }

    /** All run folders. */
    public List<Path> runs() throws IOException {
        return RunFolders.list(runsDir());
    }

    /** Where sweeps are kept; may not exist yet. */
    public Path sweepsDir() {
        return root.resolve(SWEEPS);
    }

    /** Where comparisons are kept; may not exist yet. */
    public Path comparisonsDir() {
        return root.resolve(COMPARISONS);
    }

    /** All comparison documents, by name. */
    public List<Path> comparisons() throws IOException {
        try (Stream<Path> files = Files.list(comparisonsDir())) {
            return files.filter(file -> isVisible(file, ComparisonDocument.SUFFIX)).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean isVisible(Path file, String suffix) {
        String name = file.getFileName().toString();
        return name.endsWith(suffix) && !name.startsWith(".");
    }

    /** Where exported figures are kept; may not exist yet. */
    public Path figuresDir() {
        return root.resolve(FIGURES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectFolder project && project.root.equals(root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return title() + " (" + root + ")";
    }
}

package org.brink.store.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

    @TempDir
    private Path folder;

    private record Template(List<TemplateFile> files) implements TemplateProvider {

        Template(String... paths) {
            this(Stream.of(paths).map(path -> new TemplateFile(path, "content of " + path)).toList());
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public String displayName() {
            return "Test project";
        }

        @Override
        public String summary() {
            return "";
        }

        @Override
        public List<Citation> citations() {
            return List.of();
        }
    }

    @Test
    void aProjectIsMadeFromATemplate() throws Exception {
        Path root = folder.resolve("new/project");
        ProjectFolder project = ProjectFolder.create(root, new Template("b.experiment.json", "sub/a.experiment.json"));
        assertEquals("Test project", project.title());
        assertEquals(root, project.root());
        assertEquals(List.of(root.resolve("b.experiment.json"), root.resolve("sub/a.experiment.json")),
                project.experiments());
        assertEquals("content of sub/a.experiment.json", Files.readString(root.resolve("sub/a.experiment.json")));
        assertEquals("{\n  \"brink\": 1,\n  \"title\": \"Test project\"\n}\n",
                Files.readString(root.resolve(ProjectFolder.FILE)));
        assertEquals(project, ProjectFolder.open(root));
        assertEquals(1, count(root.getParent()), "nothing temporary is left");
    }

    @Test
    void anEmptyFolderMayExist() throws Exception {
        assertEquals(folder, ProjectFolder.create(folder, new Template("a.experiment.json")).root());
    }

    @Test
    void aFolderWithFilesIsNotTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("thesis.tex"), "mine");
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> ProjectFolder.create(folder, new Template("a.experiment.json")));
        assertEquals("project folder: found " + folder
                + ", which exists already, expected a folder that is new or empty", invalid.getMessage());
        assertThrows(InvalidInput.class, () -> ProjectFolder.create(file, new Template("a.experiment.json")));
        assertEquals(1, count(folder));
    }

    @Test
    void aTemplateCannotWriteElsewhereAndLeavesNothing() throws Exception {
        Path root = folder.resolve("project");
        assertThrows(IllegalArgumentException.class,
                () -> ProjectFolder.create(root, new Template("a.experiment.json", "../escaped")));
        assertEquals(0, count(folder));
    }

    private static long count(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.count();
        }
    }

    @Test
    void runsAndComparisonsAreListed() throws Exception {
        ProjectFolder project = ProjectFolder.create(folder.resolve("p"), new Template("a.experiment.json"));
        assertEquals(List.of(), project.runs());
        assertEquals(List.of(), project.comparisons());
        Path run = Runs.finished(project.runsDir(), 0.2, 2);
        Files.createDirectories(project.comparisonsDir());
        Path comparison = project.comparisonsDir().resolve("two.comparison.json");
        new ComparisonDocument("Two", List.of(run.getFileName().toString())).write(comparison);
        Files.writeString(project.runsDir().resolve("stray.experiment.json"), "");
        Files.createDirectories(project.root().resolve(".git"));
        Files.writeString(project.root().resolve(".git/b.experiment.json"), "");
        Files.createDirectories(project.root().resolve("study/runs"));
        Path deep = Files.writeString(project.root().resolve("study/runs/c.experiment.json"), "");
        assertEquals(List.of(run), project.runs());
        assertEquals(List.of(comparison), project.comparisons());
        assertEquals(List.of(project.root().resolve("a.experiment.json"), deep), project.experiments());
        assertEquals(project.root().resolve("figures"), project.figuresDir());
    }

    @Test
    void theNearestProjectEnclosesAFile() throws Exception {
        ProjectFolder outer = ProjectFolder.create(folder.resolve("outer"), new Template("sub/a.experiment.json"));
        ProjectFolder inner = ProjectFolder.create(outer.root().resolve("inner"), new Template("b.experiment.json"));
        assertEquals(Optional.of(outer), ProjectFolder.enclosing(outer.root().resolve("sub/a.experiment.json")));
        assertEquals(Optional.of(inner), ProjectFolder.enclosing(inner.root().resolve("b.experiment.json")));
        assertEquals(Optional.of(outer), ProjectFolder.enclosing(outer.root()));
        assertTrue(ProjectFolder.enclosing(folder).isEmpty());
    }

    @Test
    void titlesAreChangedOnTheDisk() throws Exception {
        ProjectFolder project = ProjectFolder.create(folder.resolve("p"), new Template("a.experiment.json"));
        assertEquals("Renamed", project.withTitle("Renamed").title());
        assertEquals("Renamed", ProjectFolder.open(project.root()).title());
        Files.writeString(project.root().resolve(ProjectFolder.FILE), "{\"brink\": 1}");
        assertEquals("p", ProjectFolder.open(project.root()).title());
    }

    @Test
    void damagedOrMissingDocumentsAreNamed() throws Exception {
        assertThrows(InvalidInput.class, () -> ProjectFolder.open(folder));
        Files.writeString(folder.resolve(ProjectFolder.FILE), "{\"brink\": 1, \"titel\": \"x\"}");
        InvalidDocument invalid = assertThrows(InvalidDocument.class, () -> ProjectFolder.open(folder));
        assertTrue(invalid.getMessage().endsWith(":1: titel: found an unknown key, expected one of brink, title, cluster"));
        assertFalse(invalid.problems().isEmpty());
    }
}

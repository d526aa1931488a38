package org.brink.store.project;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.template.TemplateProvider;
import org.brink.store.document.AtomicFile;
import org.brink.store.run.RunFolders;

/** Writes the files of a new project, all or none. */
final class ProjectCreation {

    private ProjectCreation() {
    }

    static void create(Path target, TemplateProvider template, String document) throws IOException {
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw taken(target);
        }
        Path made = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(made, template, document);
            Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            throw taken(target);
        } catch (IOException e) {
            throw RunFolders.notWritable("project folder", target, e);
        } finally {
            delete(made);
        }
    }

    private static InvalidInput taken(Path target) {
        return new InvalidInput(new Problem("project folder", target + ", which exists already",
                "a folder that is new or empty"));
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static void write(Path folder, TemplateProvider template, String document) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(ProjectFolder.FILE), document);
        for (TemplateProvider.TemplateFile file : template.files()) {
            Path path = folder.resolve(file.path()).normalize();
            if (!path.startsWith(folder)) {
                throw new IllegalArgumentException("template " + template.name() + " has a file outside the project: "
                        + file.path());
            }
            Files.createDirectories(path.getParent());
            AtomicFile.write(path, file.content());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : content) {
            Files.deleteIfExists(path);
        }
    }
}

package org.brink.project.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.project.model.NewFiles;
import org.openide.util.NbBundle.Messages;

/** Finds out whether a project can be made somewhere: first what can be said without the disk, then the rest. */
@Messages({
    "MSG_parent_empty=Choose the folder in which the project folder is made.",
    "# {0} - folder",
    "MSG_parent_invalid=\u201c{0}\u201d is not a folder name.",
    "# {0} - folder",
    "MSG_parent_relative=\u201c{0}\u201d is not a full path.",
    "# {0} - folder",
    "MSG_taken=The folder {0} exists already and is not empty.",
    "# {0} - file",
    "MSG_file_in_the_way={0} is a file.",
    "# {0} - folder",
    "MSG_read_only=Nothing can be written in {0}."
})
final class LocationCheck {

    private LocationCheck() {
    }

    /** What is wrong with the names alone; touches no disk. */
    static Optional<String> atOnce(Choice choice) {
        Optional<String> name = NewFiles.problem(choice.name());
        if (name.isPresent()) {
            return name;
        }
        if (choice.parent().isEmpty()) {
            return Optional.of(Bundle.MSG_parent_empty());
        }
        try {
            return Path.of(choice.parent()).isAbsolute() ? Optional.empty()
                    : Optional.of(Bundle.MSG_parent_relative(choice.parent()));
        } catch (InvalidPathException invalid) {
            return Optional.of(Bundle.MSG_parent_invalid(choice.parent()));
        }
    }

    /** What is wrong on the disk; for a choice with which {@link #atOnce} finds nothing wrong. Blocks. */
    static Optional<String> onDisk(Choice choice) {
        Path folder = choice.folder();
        if (Files.isRegularFile(folder)) {
            return Optional.of(Bundle.MSG_file_in_the_way(folder));
        }
        if (Files.isDirectory(folder) && !empty(folder)) {
            return Optional.of(Bundle.MSG_taken(folder));
        }
        Path existing = folder.getParent();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || Files.isRegularFile(existing)) {
            return Optional.of(Bundle.MSG_file_in_the_way(existing == null ? folder : existing));
        }
        return Files.isWritable(existing) ? Optional.empty() : Optional.of(Bundle.MSG_read_only(existing));
    }

    private static boolean empty(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A name for the project folder that is free, made from the name of the template. Blocks. */
    static String freeName(Path parent, String name) {
        String free = name;
        for (int n = 2; Files.exists(parent.resolve(free)); n++) {
            free = name + "-" + n;
        }
        return free;
    }
}

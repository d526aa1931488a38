package org.brink.project.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.brink.store.document.ExperimentDocument;
import org.openide.util.NbBundle.Messages;

/** Names and writes new experiment files. */
@Messages({
    "MSG_name_empty=Enter a name.",
    "# {0} - the character",
    "MSG_name_character=The name cannot contain \u201c{0}\u201d.",
    "MSG_name_dot=The name cannot begin with a dot.",
    "# {0} - file name",
    "MSG_name_taken={0} exists already."
})
public final class NewFiles {

    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private NewFiles() {
    }

    /** What is wrong with a name for a file or folder; touches no disk. */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(Bundle.MSG_name_empty());
        }
        if (name.startsWith(".")) {
            return Optional.of(Bundle.MSG_name_dot());
        }
        for (char c : name.toCharArray()) {
            if (FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c)) {
                return Optional.of(Bundle.MSG_name_character(c));
            }
        }
        return Optional.empty();
    }

    /** The experiment file of that name in a folder. */
    public static Path experiment(Path folder, String name) {
        return folder.resolve(name.strip() + ExperimentDocument.SUFFIX);
    }

    /** The name with the smallest counter that makes it new in the folder: {@code edge}, {@code edge-2} … */
    public static String freeName(Path folder, String name) {
        String free = name;
        for (int n = 2; Files.exists(experiment(folder, free)); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    /**
     * Writes a new file; never over an old one.
     *
     * @throws IOException with a message for people if there is such a file already, or nothing can be written
     */
    public static void write(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(Bundle.MSG_name_taken(file.getFileName()));
        }
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }
}

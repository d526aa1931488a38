package org.brink.project.nodes;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Deletes files and folders in the background: into the rubbish bin where the desktop has one, else for good. */
@Messages({
    "# {0} - file or folder",
    "# {1} - reason",
    "MSG_not_deleted={0} could not be deleted: {1}"
})
final class Disposal {

    private static final RequestProcessor WORK = new RequestProcessor("Brink deletion");

    private Disposal() {
    }

    /** Whether what is deleted can be fetched back from a rubbish bin. */
    static boolean canBeUndone() {
        return !GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.MOVE_TO_TRASH);
    }

    /**
     * Deletes in the background.
     *
     * @param root folder of the project, in which what is being deleted is put aside
     * @param then called on the background thread
     */
    static void later(Path root, Path doomed, Runnable then) {
        WORK.post(() -> {
            try {
                delete(root, doomed);
            } catch (IOException failed) {
                Messenger.warn(Bundle.MSG_not_deleted(doomed.getFileName(), failed.getMessage()));
            } finally {
                then.run();
            }
        });
    }

    static void delete(Path root, Path doomed) throws IOException {
        if (canBeUndone() && Desktop.getDesktop().moveToTrash(doomed.toFile())) {
            return;
        }
        // gone at once for everybody who looks, however long it takes to remove the files one by one
        Path aside = root.resolve(".deleted-" + UUID.randomUUID());
        Files.move(doomed, aside);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(aside)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}

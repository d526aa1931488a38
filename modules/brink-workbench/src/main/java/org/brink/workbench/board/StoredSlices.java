package org.brink.workbench.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.component.ComponentSpec;
import org.brink.landscape.SliceFolder;
import org.brink.landscape.SliceViewProvider;
import org.brink.store.document.InvalidDocument;
import org.openide.util.NbBundle.Messages;

/** The landscape slices that are stored for a run, as charts of its board. */
@Messages({
    "# {0} - name of a slice",
    "LBL_Slice=Slice {0}"
})
final class StoredSlices {

    /** Older ones can still be drawn by their names. */
    private static final int MOST = 12;

    private StoredSlices() {
    }

    /** The newest slices through a run, newest first; what cannot be read is left out. */
    static List<NamedView> of(Path runDir) {
        List<NamedView> views = new ArrayList<>();
        try {
            List<Path> folders = new ArrayList<>(SliceFolder.list(SliceFolder.slicesOf(runDir)));
            folders.sort(Comparator.comparing(StoredSlices::time).reversed());
            String id = runDir.toAbsolutePath().normalize().getFileName().toString();
            for (Path folder : folders.subList(0, Math.min(MOST, folders.size()))) {
                if (SliceFolder.runs(folder).contains(id)) {
                    views.add(view(folder.getFileName().toString()));
                }
            }
        } catch (IOException | UncheckedIOException | InvalidDocument e) {
            Logger.getLogger(StoredSlices.class.getName()).log(Level.FINE, "no slices of " + runDir, e);
        }
        return views;
    }

    private static NamedView view(String name) {
        NamedView made = NamedView.of(new ComponentSpec(SliceViewProvider.TYPE, Map.of("slice", name)));
        return new NamedView(made.spec(), Bundle.LBL_Slice(name), made.view());
    }

    private static FileTime time(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.brink.workbench.action;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import org.brink.api.run.RunData;
import org.brink.project.api.RunItem;
import org.brink.store.export.CsvExport;
import org.brink.workbench.data.StoredRuns;
import org.brink.workbench.ui.Messenger;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.WindowManager;

/** Exports runs as CSV files in the background; a file is there complete or not at all. */
@Messages({
    "TITLE_Csv=Export CSV",
    "LBL_CsvHere=Export Here",
    "# {0} - run",
    "MSG_CsvGoesOn=Exporting run {0}",
    "# {0} - file",
    "MSG_CsvDone=Exported to {0}",
    "# {0} - reason",
    "MSG_CsvFailed=The run was not exported: {0}"
})
final class CsvFiles {

    private static final RequestProcessor EXPORTS = new RequestProcessor("Brink exports", 1);

    private CsvFiles() {
    }

    /** Asks where to, then exports: one run into a file, several into a folder. */
    static void ask(List<RunItem> runs) {
        JFileChooser chooser = new JFileChooser(runs.get(0).project().root().toFile());
        chooser.setDialogTitle(Bundle.TITLE_Csv());
        boolean one = runs.size() == 1;
        if (one) {
            chooser.setSelectedFile(runs.get(0).project().root().resolve(runs.get(0).id() + ".csv").toFile());
        } else {
            chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        }
        int answer = chooser.showDialog(WindowManager.getDefault().getMainWindow(), Bundle.LBL_CsvHere());
        if (answer == JFileChooser.APPROVE_OPTION) {
            Path chosen = chooser.getSelectedFile().toPath();
            for (RunItem run : runs) {
                Path file = one ? chosen : chosen.resolve(run.id() + ".csv");
                EXPORTS.post(() -> export(run, file));
            }
        }
    }

    private static void export(RunItem run, Path file) {
        try (ProgressHandle progress = ProgressHandle.createHandle(Bundle.MSG_CsvGoesOn(run.id()))) {
            progress.start();
            Optional<RunData> data = StoredRuns.open(run);
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            try (RunData opened = data.orElseThrow(() -> new IOException("nothing is stored yet"));
                    BufferedWriter out = Files.newBufferedWriter(part)) {
                CsvExport.write(opened, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Messenger.done(Bundle.MSG_CsvDone(file));
        } catch (IOException | UncheckedIOException e) {
            Messenger.problem(Bundle.TITLE_Csv(), Bundle.MSG_CsvFailed(e.getMessage()));
        }
    }
}

package org.brink.workbench.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.brink.api.chart.FigureExporter;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.charts.Charts;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.RunItem;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.data.StoredRuns;
import org.brink.workbench.ui.Messenger;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Saves a chart as a figure: asks for file, size and theme, then draws in the background from unsampled data. */
@Messages({
    "TITLE_SaveFigure=Save Figure",
    "# {0} - file",
    "MSG_FigureSaved=Figure saved as {0}",
    "# {0} - reason",
    "MSG_FigureNotSaved=The figure was not saved: {0}",
    "# {0} - file",
    "MSG_Overwrite={0} exists. Replace it?"
})
public final class SaveFigure {

    private static final RequestProcessor SAVING = new RequestProcessor("Brink figures", 1);

    private SaveFigure() {
    }

    /**
     * Asks and saves. Called on the event thread; returns when the dialog is closed.
     *
     * @param runs the runs to draw, at least one
     * @param views the charts to choose from, at least one
     */
    public static void ask(List<RunItem> runs, List<ComponentSpec> views) {
        ask(runs.get(0).project(), runs.size() == 1 ? runs.get(0).id() : "comparison", runs, views);
    }

    /**
     * Asks and saves charts that may need no runs. Called on the event thread; returns when the dialog is closed.
     *
     * @param project where figures are kept
     * @param suffix ends the proposed name of the file
     * @param runs the runs to draw; none for views that need none
     * @param views the charts to choose from, at least one
     */
    public static void ask(ProjectFolder project, String suffix, List<RunItem> runs, List<ComponentSpec> views) {
        FigurePanel panel = new FigurePanel(project.figuresDir(), suffix, views);
        DialogDescriptor dialog = new DialogDescriptor(panel, Bundle.TITLE_SaveFigure());
        panel.onValidity(dialog::setValid);
        if (DialogDisplayer.getDefault().notify(dialog) == DialogDescriptor.OK_OPTION) {
            FigureChoice choice = panel.choice();
            SAVING.post(() -> save(project, runs, choice));
        }
    }

    /**
     * Asks and saves: what a window shows, or else the usual charts of the runs.
     *
     * @param shown charts of the active window
     * @param selected the selected runs, at least one
     */
    public static void ask(Optional<FigureSource> shown, List<RunItem> selected) {
        if (shown.isPresent() && !shown.get().views().get().isEmpty()) {
            ask(shown.get().runs(), shown.get().views().get());
            return;
        }
        SAVING.post(() -> {
            try {
                List<ComponentSpec> views = usualViews(selected);
                SwingUtilities.invokeLater(() -> ask(selected, views));
            } catch (IOException e) {
                Messenger.problem(Bundle.TITLE_SaveFigure(), Bundle.MSG_FigureNotSaved(e.getMessage()));
            }
        });
    }

    private static List<ComponentSpec> usualViews(List<RunItem> selected) throws IOException {
        Optional<RunData> opened = StoredRuns.open(selected.get(0));
        try (RunData first = opened.orElseThrow(() -> new IOException("nothing is stored yet"))) {
            return selected.size() > 1 ? Charts.comparisonViews(first.experiment()) : Charts.views(first.experiment());
        }
    }

    private static void save(ProjectFolder project, List<RunItem> items, FigureChoice choice) {
        if (Files.exists(choice.file()) && !Messenger.confirm(Bundle.MSG_Overwrite(choice.file()))) {
            return;
        }
        List<RunData> runs = new ArrayList<>();
        try {
            for (RunItem item : items) {
                StoredRuns.open(item).ifPresent(runs::add);
            }
            Path folder = choice.file().toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Optional<FigureExporter> exporter = FigureExporter.installed();
            exporter.orElseThrow(() -> new IOException("no exporter of figures is installed"))
                    .export(runs, choice.view(), choice.style(), choice.file());
            BrinkProjects.refresh(project);
            Messenger.done(Bundle.MSG_FigureSaved(choice.file()));
        } catch (IOException | UncheckedIOException | InvalidInput e) {
            Messenger.problem(Bundle.TITLE_SaveFigure(), Bundle.MSG_FigureNotSaved(e.getMessage()));
        } finally {
            close(runs);
        }
    }

    private static void close(List<RunData> runs) {
        for (RunData run : runs) {
            try {
                run.close();
            } catch (IOException e) {
                // everything that was needed has been read
                continue;
            }
        }
    }
}

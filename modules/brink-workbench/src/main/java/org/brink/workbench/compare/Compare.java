package org.brink.workbench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.ComparisonItem;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.ui.Messenger;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Compares runs: makes the document in the background and opens its window. */
@Messages({
    "TITLE_Compare=Compare Runs",
    "MSG_TwoRuns=Select two or more runs to compare.",
    "MSG_OneProject=The selected runs belong to different projects. Runs of one project can be compared.",
    "# {0} - reason",
    "MSG_CannotCompare=The runs cannot be compared: {0}"
})
public final class Compare {

    private static final RequestProcessor MAKING = new RequestProcessor("Brink comparisons", 1);

    private Compare() {
    }

    /** Compares runs of one project; says what is missing if that is not possible. May be called on any thread. */
    public static void runs(List<RunItem> chosen) {
        List<RunItem> runs = List.copyOf(new LinkedHashSet<>(chosen));
        if (runs.size() < 2) {
            Messenger.problem(Bundle.TITLE_Compare(), Bundle.MSG_TwoRuns());
        } else if (runs.stream().map(RunItem::project).distinct().count() > 1) {
            Messenger.problem(Bundle.TITLE_Compare(), Bundle.MSG_OneProject());
        } else {
            MAKING.post(() -> make(runs.get(0).project(), runs));
        }
    }

    private static void make(ProjectFolder project, List<RunItem> runs) {
        try {
            Path file = ComparisonFiles.of(project, runs.stream().map(RunItem::folder).toList());
            BrinkProjects.refresh(project);
            Comparisons.open(new ComparisonItem(project, file));
        } catch (IOException | UncheckedIOException | InvalidInput | InvalidDocument e) {
            Messenger.problem(Bundle.TITLE_Compare(), Bundle.MSG_CannotCompare(e.getMessage()));
        }
    }
}

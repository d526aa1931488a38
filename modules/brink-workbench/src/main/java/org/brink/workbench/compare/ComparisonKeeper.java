package org.brink.workbench.compare;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.brink.api.component.ComponentSpec;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.ComparisonItem;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.workbench.ui.Messenger;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Saves every change of a comparison at once, in the background and in order. Used on the event thread. */
@Messages({
    "TITLE_KeepComparison=Comparison",
    "# {0} - file",
    "# {1} - reason",
    "MSG_NotKept={0} could not be saved: {1}"
})
final class ComparisonKeeper {

    private static final RequestProcessor SAVING = new RequestProcessor("Brink comparison files", 1);

    private final ComparisonItem item;
    private ComparisonDocument document = new ComparisonDocument("", List.of());

    ComparisonKeeper(ComparisonItem item) {
        this.item = item;
    }

    /** The document as it stands in its file. */
    void opened(ComparisonDocument read) {
        document = read;
    }

    /** Saves another title. */
    void setTitle(String title) {
        change(d -> new ComparisonDocument(title, d.runs(), d.views()));
    }

    /** Saves other charts. */
    void setViews(List<ComponentSpec> views) {
        change(d -> new ComparisonDocument(d.title(), d.runs(), views));
    }

    private void change(UnaryOperator<ComparisonDocument> edit) {
        document = edit.apply(document);
        ComparisonDocument changed = document;
        SAVING.post(() -> {
            try {
                changed.write(item.file());
                BrinkProjects.refresh(item.project());
            } catch (IOException e) {
                Messenger.problem(Bundle.TITLE_KeepComparison(),
                        Bundle.MSG_NotKept(item.file().getFileName(), e.getMessage()));
            }
        });
    }
}

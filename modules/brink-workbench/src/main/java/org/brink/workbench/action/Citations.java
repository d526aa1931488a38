package org.brink.workbench.action;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.Citation;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunRecord;
import org.brink.workbench.ui.Messenger;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Copies what to cite for runs, as BibTeX, each source once. */
@Messages({
    "TITLE_Cite=Copy BibTeX",
    "MSG_NothingToCite=The components of these runs name no sources.",
    "# {0} - number of entries",
    "MSG_Cited=Copied {0} BibTeX entries"
})
final class Citations {

    private static final RequestProcessor READING = new RequestProcessor("Brink citations", 1);

    private Citations() {
    }

    /** Reads the records of the runs in the background and copies. */
    static void copy(List<RunItem> runs) {
        READING.post(() -> {
            try {
                Map<String, String> entries = new LinkedHashMap<>();
                for (RunItem run : runs) {
                    for (Citation citation : RunRecord.read(run.folder()).citations()) {
                        entries.put(citation.key(), citation.bibtex());
                    }
                }
                if (entries.isEmpty()) {
                    Messenger.done(Bundle.MSG_NothingToCite());
                    return;
                }
                StringSelection text = new StringSelection(String.join("\n", entries.values()));
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
                Messenger.done(Bundle.MSG_Cited(entries.size()));
            } catch (IOException | InvalidDocument e) {
                Messenger.problem(Bundle.TITLE_Cite(), String.valueOf(e.getMessage()));
            }
        });
    }
}

package org.brink.project.form;

import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.store.document.ExperimentDocument;
import org.openide.util.NbBundle.Messages;

/** One value of an edit, as it stands in the document: its moment, its process or something that it changes. */
@Messages({
    "SEC_edit=Change on the way",
    "# {0} - its number",
    "SEC_edits=Change on the way {0}",
    "HLP_edit=Changes the optimizer at a step, or after a detector has noticed something.",
    "HLP_edit_value=Part of an edit of the experiment.",
    "EXP_edit=a value that fits there"
})
final class EditField extends Field {

    private EditField(String path, String label, Control control) {
        super(path, label, Help.of(Bundle.HLP_edit_value(), Bundle.EXP_edit(), Optional.empty(), path),
                control);
    }

    /** The section of one edit, with a field for every value that the document gives. */
    static Section section(int index, Experiment e) {
        String id = "edits[" + index + "]";
        String prefix = id + ".";
        List<Field> fields = ExperimentDocument.values(e).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .<Field>map(entry -> new EditField(entry.getKey(), label(entry.getKey().substring(prefix.length())),
                        entry.getValue() instanceof Boolean ? Control.CHECK_BOX : Control.LINE)).toList();
        String title = e.edits().size() == 1 ? Bundle.SEC_edit() : Bundle.SEC_edits(index + 1);
        return new Section(id, title, Bundle.HLP_edit(), fields);
    }

    private static String label(String path) {
        String plain = path.replace("params.", "").replaceFirst("^set\\.", "");
        StringBuilder words = new StringBuilder();
        for (String part : plain.split("\\.")) {
            words.append(words.isEmpty() ? Words.label(part) : " " + Words.phrase(part));
        }
        return words.toString();
    }

    @Override
    public String text(Experiment experiment) {
        return ExperimentDocument.get(experiment, path()).map(Numbers::formatRaw).orElse("");
    }

    @Override
    Experiment with(Experiment experiment, String text) {
        return ExperimentDocument.set(experiment, path(), ExperimentDocument.rawValue(text.strip()));
    }
}

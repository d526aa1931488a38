package org.brink.project.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.project.form.ExperimentForm;
import org.brink.project.form.Field;
import org.brink.project.form.Section;
import org.brink.project.form.Words;
import org.brink.project.model.ExperimentFile;
import org.openide.nodes.Sheet;
import org.openide.util.NbBundle.Messages;

/** The property sheet of an experiment file: the form of what the file holds, or what is wrong with it. */
@Messages({
    "SEC_problems=Problems",
    "HLP_problems=What is wrong with the file, with its line. Mend it in the text of the file.",
    "# {0} - number of the problem",
    "FLD_problem=Problem {0}"
})
public final class ExperimentSheet {

    private final ExperimentFile file;
    private List<String> shape = List.of();
    private List<String> paths = List.of();
    private boolean created;

    /** The sheet of a file. */
    public ExperimentSheet(ExperimentFile file) {
        this.file = file;
    }

    /** A sheet for what the file holds now. */
    public Sheet create() {
        created = true;
        Sheet sheet = new Sheet();
        List<String> problems = file.state().problems();
        if (!problems.isEmpty()) {
            sheet.put(problems(problems));
        }
        Optional<ExperimentForm> form = file.form();
        form.ifPresent(f -> f.sections().forEach(section -> sheet.put(set(section))));
        paths = form.stream().flatMap(f -> f.sections().stream()).flatMap(s -> s.fields().stream()).map(Field::path)
                .toList();
        shape = shape(form, problems);
        return sheet;
    }

    private static List<String> shape(Optional<ExperimentForm> form, List<String> problems) {
        return Stream.concat(problems.stream(),
                form.map(ExperimentForm::shape).orElse(List.of()).stream()).toList();
    }

    /** A new sheet if there is an old one that shows other fields; empty if only values differ. */
    public Optional<Sheet> update() {
        return created && !shape(file.form(), file.state().problems()).equals(shape) ? Optional.of(create())
                : Optional.empty();
    }

    /** The names of all properties. */
    public List<String> paths() {
        return paths;
    }

    private Sheet.Set set(Section section) {
        Sheet.Set set = new Sheet.Set();
        set.setName(section.id());
        set.setDisplayName(section.title());
        set.setShortDescription(section.help());
        for (Field field : section.fields()) {
            FieldBinding binding = new FieldBinding(file, field);
            set.put(field.control() == Field.Control.CHECK_BOX ? new FlagProperty(binding) : new TextProperty(binding));
        }
        return set;
    }

    private static Sheet.Set problems(List<String> problems) {
        Sheet.Set set = new Sheet.Set();
        set.setName("problems");
        set.setDisplayName(Bundle.SEC_problems());
        set.setShortDescription(Bundle.HLP_problems());
        for (int i = 0; i < problems.size(); i++) {
            set.put(new ShownProperty("problem" + i, Bundle.FLD_problem(i + 1), problems.get(i),
                    "<html>" + Words.escape(problems.get(i)) + "</html>"));
        }
        return set;
    }
}

package org.brink.workbench.ui;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.spi.ComponentProvider;
import org.brink.store.document.ExperimentDocument;
import org.openide.util.NbBundle.Messages;

/**
 * One field for each parameter of a schema, for values that belong to no document. Empty fields stand for the default.
 * What is wrong with a value is said below its field. Texts whose unit is {@code lines} may have several.
 */
@Messages({
    "# {0} - what is allowed",
    "HINT_List={0}, separated by commas"
})
public class SchemaForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = 14;
    private static final int LINES = 2;
    /** Client property by which the look and feel outlines a field. */
    private static final String OUTLINE = "JComponent.outline";

    private final transient Map<Parameter<?>, JComponent> fields = new LinkedHashMap<>();
    private final transient Map<Parameter<?>, Paragraph> notes = new LinkedHashMap<>();
    private final transient List<Runnable> listeners = new ArrayList<>();

    /**
     * A form with defaults.
     *
     * @param schema the parameters
     * @param prefix begins the names of all fields, such as {@code slice.}
     * @param values texts that are shown instead of the defaults, by parameter
     */
    public SchemaForm(Schema schema, String prefix, Map<String, String> values) {
        super(new GridBagLayout());
        setOpaque(false);
        GridBagConstraints at = new GridBagConstraints();
        at.anchor = GridBagConstraints.LINE_START;
        at.gridy = -1;
        for (Parameter<?> parameter : schema.parameters()) {
            JComponent field = field(parameter, values.get(parameter.name()));
            field.setName(prefix + parameter.name());
            String hint = isList(parameter) ? Bundle.HINT_List(parameter.expected()) : parameter.expected();
            field.setToolTipText("<html><body width='300'>" + parameter.doc() + "<br>" + hint.replace("<", "&lt;")
                    + "</body></html>");
            JLabel label = new JLabel(label(parameter));
            label.setLabelFor(field);
            label.setToolTipText(field.getToolTipText());
            at.gridy++;
            at.gridx = 0;
            at.fill = GridBagConstraints.NONE;
            at.weightx = 0;
            at.insets = new Insets(2, 0, 2, 8);
            add(label, at);
            at.gridx = 1;
            at.fill = GridBagConstraints.HORIZONTAL;
            at.weightx = 1;
            // several lines need the frame of a scroll pane
            add(field instanceof JTextArea ? new JScrollPane(field) : field, at);
            fields.put(parameter, field);
            Paragraph note = new Paragraph("", 1);
            note.setName(prefix + parameter.name() + ".problem");
            note.setForeground(Tints.warning());
            note.setVisible(false);
            at.gridy++;
            at.insets = new Insets(0, 0, 4, 8);
            add(note, at);
            notes.put(parameter, note);
        }
        at.gridy++;
        at.weighty = 1;
        // takes what room is left, so that the fields stay at the top
        add(Box.createVerticalGlue(), at);
    }

    private JComponent field(Parameter<?> parameter, String given) {
        List<String> choices = choices(parameter);
        if (!choices.isEmpty()) {
            JComboBox<String> box = new JComboBox<>(choices.toArray(String[]::new));
            parameter.defaultValue().ifPresent(value -> box.setSelectedItem(
                    value instanceof ComponentSpec spec ? spec.type() : String.valueOf(value)));
            if (given != null) {
                box.setSelectedItem(given);
            }
            box.addActionListener(e -> listeners.forEach(Runnable::run));
            return box;
        }
        if (parameter.unit().equals("lines")) {
            JTextArea lines = new JTextArea(given != null ? given : "", LINES, COLUMNS);
            lines.getDocument().addDocumentListener(new Typing(() -> listeners.forEach(Runnable::run)));
            // the tabulator leads to the next field, as everywhere else in the form
            lines.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
            lines.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
            return lines;
        }
        JTextField field = new JTextField(given != null ? given
                : parameter.rawDefault().map(SchemaForm::text).orElse(""), COLUMNS);
        field.getDocument().addDocumentListener(new Typing(() -> listeners.forEach(Runnable::run)));
        return field;
    }

    private static List<String> choices(Parameter<?> parameter) {
        if (parameter.type() instanceof ComponentType component) {
            return Components.all(component.kind()).stream().map(ComponentProvider::type).toList();
        }
        return parameter.type().id().equals("boolean") ? List.of("true", "false")
                : parameter.choices().stream().map(Choice::value).toList();
    }

    private static String text(Object raw) {
        return raw instanceof List<?> list
                ? list.stream().map(Numbers::raw).collect(Collectors.joining(", ")) : Numbers.raw(raw);
    }

    private static boolean isList(Parameter<?> parameter) {
        return parameter.type().id().equals("integers") || parameter.type().id().equals("reals");
    }

    /** {@code stepSize} as {@code Step size}. */
    private static String label(Parameter<?> parameter) {
        String name = parameter.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String words = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return parameter.unit().isEmpty() ? words : words + " [" + parameter.unit() + "]";
    }

    /** Calls back whenever a person changes a field. */
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The raw values as people wrote them; fields that are empty are left out. */
    public final Map<String, Object> values() {
        Map<String, Object> raw = new LinkedHashMap<>();
        fields.forEach((parameter, field) -> {
            String text = text(field);
            if (!text.isEmpty()) {
                raw.put(parameter.name(), isList(parameter) ? list(text) : isText(parameter) ? text
                        : ExperimentDocument.rawValue(text));
            }
        });
        return raw;
    }

    /** What stands in the fields. */
    public final Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((parameter, field) -> texts.put(parameter.name(), text(field)));
        return texts;
    }

    private static String text(JComponent field) {
        return field instanceof JComboBox<?> box ? String.valueOf(box.getSelectedItem())
                : ((JTextComponent) field).getText().strip();
    }

    private static boolean isText(Parameter<?> parameter) {
        return parameter.type() instanceof ComponentType || parameter.type().id().equals("text")
                || parameter.type().id().equals("choice") || parameter.type().id().equals("file");
    }

    /** Numbers by commas, semicolons or blanks. */
    private static List<Object> list(String text) {
        List<Object> values = new ArrayList<>();
        for (String part : text.split("[,;\\s]+")) {
            values.add(ExperimentDocument.rawValue(part));
        }
        return values;
    }

    /**
     * Says at the fields what is wrong, and no longer what was wrong before.
     *
     * @param problems with paths that end in the name of a parameter, or in its name and an index
     * @return the problems that belong to no field
     */
    public final List<Problem> show(List<Problem> problems) {
        List<Problem> left = new ArrayList<>(problems);
        fields.forEach((parameter, field) -> {
            List<Problem> own = problems.stream().filter(problem -> isAbout(problem, parameter)).toList();
            left.removeAll(own);
            field.putClientProperty(OUTLINE, own.isEmpty() ? null : "error");
            Paragraph note = notes.get(parameter);
            note.setVisible(!own.isEmpty());
            note.setForeground(Tints.warning());
            note.setText(own.stream().map(SchemaForm::sentence).collect(Collectors.joining("\n")));
        });
        revalidate();
        repaint();
        return left;
    }

    private static boolean isAbout(Problem problem, Parameter<?> parameter) {
        String last = problem.path().substring(problem.path().lastIndexOf('.') + 1);
        return last.equals(parameter.name()) || last.startsWith(parameter.name() + "[");
    }

    /** {@code Expected a number > 0, found -1}. */
    public static String sentence(Problem problem) {
        return "Expected " + problem.expected() + "; found " + problem.found() + ".";
    }
}

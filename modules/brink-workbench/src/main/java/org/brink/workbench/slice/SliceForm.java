package org.brink.workbench.slice;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.landscape.SliceSettings;
import org.brink.store.document.ExperimentDocument;
import org.openide.util.NbBundle.Messages;

/** One field for each parameter of a slice, made from its schema; empty fields stand for the default. */
@Messages({
    "# {0} - what is allowed",
    "HINT_SliceList={0}, separated by commas"
})
final class SliceForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = 18;

    private final transient Map<Parameter<?>, JComponent> fields = new LinkedHashMap<>();

    /**
     * A form with defaults.
     *
     * @param step the step that the slice is about unless another one is asked for
     */
    SliceForm(long step) {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        GridBagConstraints at = new GridBagConstraints();
        at.insets = new Insets(2, 0, 2, 8);
        at.anchor = GridBagConstraints.LINE_START;
        for (Parameter<?> parameter : SliceSettings.SCHEMA.parameters()) {
            JComponent field = field(parameter, step);
            field.setName("slice." + parameter.name());
            String hint = isList(parameter) ? Bundle.HINT_SliceList(parameter.expected()) : parameter.expected();
            field.setToolTipText("<html><body width='300'>" + parameter.doc() + "<br>" + hint.replace("<", "&lt;")
                    + "</body></html>");
            JLabel label = new JLabel(label(parameter));
            label.setLabelFor(field);
            label.setToolTipText(field.getToolTipText());
            at.gridy++;
            at.gridx = 0;
            at.fill = GridBagConstraints.NONE;
            at.weightx = 0;
            add(label, at);
            at.gridx = 1;
            at.fill = GridBagConstraints.HORIZONTAL;
            at.weightx = 1;
            add(field, at);
            fields.put(parameter, field);
        }
    }

    private static JComponent field(Parameter<?> parameter, long step) {
        if (!parameter.choices().isEmpty()) {
            JComboBox<String> box = new JComboBox<>(parameter.choices().stream().map(Choice::value)
                    .toArray(String[]::new));
            parameter.rawDefault().ifPresent(value -> box.setSelectedItem(String.valueOf(value)));
            return box;
        }
        String text = parameter.name().equals("at") ? Long.toString(step)
                : parameter.rawDefault().map(SliceForm::text).orElse("");
        return new JTextField(text, COLUMNS);
    }

    private static String text(Object raw) {
        return raw instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String.valueOf(raw);
    }

    private static boolean isList(Parameter<?> parameter) {
        return parameter.type().id().equals("integers") || parameter.type().id().equals("reals");
    }

    private static String label(Parameter<?> parameter) {
        String name = parameter.name();
        String words = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return parameter.unit().isEmpty() ? words : words + " [" + parameter.unit() + "]";
    }

    /** The values as people wrote them; fields that are empty are left out. */
    Map<String, Object> values() {
        Map<String, Object> raw = new LinkedHashMap<>();
        fields.forEach((parameter, field) -> {
            String text = field instanceof JComboBox<?> box ? String.valueOf(box.getSelectedItem())
                    : ((JTextField) field).getText().strip();
            if (!text.isEmpty()) {
                raw.put(parameter.name(), isList(parameter) ? list(text)
                        : parameter.type().id().equals("text") || parameter.type().id().equals("choice") ? text
                        : ExperimentDocument.rawValue(text));
            }
        });
        return raw;
    }

    private static List<Object> list(String text) {
        List<Object> values = new ArrayList<>();
        for (String part : text.split("[,;\\s]+")) {
            values.add(ExperimentDocument.rawValue(part));
        }
        return values;
    }
}

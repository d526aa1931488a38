package org.brink.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.junit.jupiter.api.Test;

class SchemaFormTest {

    private static final Schema SCHEMA = Schema.of(
            Parameter.real("stepSize", "η").withRange(Range.POSITIVE).withDefault(.5),
            Parameter.reals("values", "some").withDefault(List.of(1.0, 2.5)),
            Parameter.flag("fast", "or slow").withDefault(true),
            Parameter.component("base", ComponentKind.OPTIMIZER, "another").withDefault(ComponentSpec.of("adam")));

    private final SchemaForm form = new SchemaForm(SCHEMA, "f.", Map.of());

    private <T extends Component> T field(String name, Class<T> type) {
        return Arrays.stream(form.getComponents()).filter(c -> ("f." + name).equals(c.getName())).map(type::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void fieldsShowDefaults() {
        assertEquals(Map.of("stepSize", "0.5", "values", "1, 2.5", "fast", "true", "base", "adam"), form.texts());
        assertEquals(Map.of("stepSize", .5, "values", List.of(1L, 2.5), "fast", true, "base", "adam"), form.values());
        assertTrue(Arrays.stream(form.getComponents()).filter(JLabel.class::isInstance).map(JLabel.class::cast)
                .anyMatch(label -> label.getText().equals("Step size")));
        assertTrue(SCHEMA.resolve(form.values()).toRaw().containsKey("base"));
    }

    @Test
    void changesAreTold() {
        List<String> heard = new ArrayList<>();
        form.onChange(() -> heard.add(form.texts().get("stepSize") + form.texts().get("fast")));
        field("fast", JComboBox.class).setSelectedItem("false");
        field("stepSize", JTextField.class).setText("");
        assertEquals("0.5false", heard.get(0));
        assertEquals("false", heard.get(heard.size() - 1));
        assertFalse(form.values().containsKey("stepSize"));
    }

    @Test
    void problemsStandAtTheirFields() {
        List<Problem> left = form.show(List.of(new Problem("x.params.values[1]", "-3", "a number > 0"),
                new Problem("elsewhere", "a", "b")));
        assertEquals(List.of("elsewhere"), left.stream().map(Problem::path).toList());
        assertEquals("error", field("values", JTextField.class).getClientProperty("JComponent.outline"));
        Paragraph note = field("values.problem", Paragraph.class);
        assertTrue(note.isVisible());
        assertEquals("Expected a number > 0; found -3.", note.getText());
        assertFalse(field("stepSize.problem", Paragraph.class).isVisible());
        form.show(List.of());
        assertNull(field("values", JTextField.class).getClientProperty("JComponent.outline"));
        assertFalse(note.isVisible());
    }
}

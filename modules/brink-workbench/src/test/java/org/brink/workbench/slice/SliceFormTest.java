package org.brink.workbench.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.brink.api.parameter.InvalidInput;
import org.brink.landscape.SliceSettings;
import org.junit.jupiter.api.Test;

class SliceFormTest {

    private final SliceForm form = new SliceForm(420);

    private <T extends Component> T field(String name, Class<T> type) {
        return Arrays.stream(form.getComponents()).filter(c -> ("slice." + name).equals(c.getName()))
                .map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void untouchedItMeansTheDefaultsAtTheGivenStep() {
        SliceSettings settings = SliceSettings.of(form.values());
        assertEquals(420, settings.at());
        assertEquals(SliceSettings.of(Map.of("at", 420L)), settings);
    }

    @Test
    void listsAreReadWithCommasOrBlanks() {
        field("grid", JTextField.class).setText("31, 21");
        field("range", JTextField.class).setText("-1 1 -0.5 0.5");
        field("quantity", JComboBox.class).setSelectedItem("sharpness");
        SliceSettings settings = SliceSettings.of(form.values());
        assertEquals(List.of(31L, 21L), settings.grid());
        assertEquals(List.of(-1.0, 1.0, -0.5, 0.5), settings.extent());
        assertEquals("sharpness", settings.quantity().id());
    }

    @Test
    void whatCannotBeReadIsNamed() {
        field("grid", JTextField.class).setText("many");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> SliceSettings.of(form.values()));
        assertTrue(SliceDialog.text(refused).contains("slice.grid"), SliceDialog.text(refused));
    }
}

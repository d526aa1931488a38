package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.chart.FigureExporter.Theme;
import org.brink.cli.session.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSizeTest {

    @Test
    void readsMillimetres() {
        assertEquals(new FigureStyle(120, 80, Theme.DARK), FigureSize.parse("120x80mm", Theme.DARK));
        assertEquals(new FigureStyle(82.5, 60, Theme.PRINT), FigureSize.parse("82.5x60", Theme.PRINT));
        assertEquals(FigureStyle.DEFAULT, FigureSize.parse(null, Theme.PRINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "120", "120x", "x80", "-120x80", "1x1", "120x80cm", "99999x80"})
    void refusesOtherTexts(String text) {
        assertThrows(BadInput.class, () -> FigureSize.parse(text, Theme.PRINT));
    }
}

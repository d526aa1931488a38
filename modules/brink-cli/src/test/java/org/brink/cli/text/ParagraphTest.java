package org.brink.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void shortTextStaysOnOneLine() {
        assertEquals("- one two\n", Paragraph.wrap("- ", "  ", "one\n two"));
    }

    @Test
    void longTextIsBrokenAtSpaces() {
        String text = Paragraph.wrap("- ", "  ", "word ".repeat(60));
        String[] lines = text.split("\n");
        assertTrue(lines.length > 2);
        for (String line : lines) {
            assertTrue(line.length() <= Paragraph.WIDTH, line);
        }
        assertTrue(lines[1].startsWith("  word"));
        assertEquals(60, text.split("word", -1).length - 1);
    }

    @Test
    void aLongWordIsNotBroken() {
        String word = "x".repeat(150);
        assertEquals("a\n  " + word + "\n", Paragraph.wrap("", "  ", "a " + word));
    }
}

package org.brink.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        String table = TextTable.leftAligned("> ").row("a", "bb", "c").row("aaa", "", "cc").toString();
        assertEquals("> a    bb  c\n> aaa      cc\n", table);
    }

    @Test
    void symbolsCountAsOneColumn() {
        assertEquals("η   1\naa  2\n", TextTable.leftAligned("").row("η", "1").row("aa", "2").toString());
    }
}

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
    void numbersEndAtTheRight() {
        String table = TextTable.ofNumbers("", 1).row("run", "η").row("first", "0.25").toString();
        assertEquals("run       η\nfirst  0.25\n", table);
    }
}

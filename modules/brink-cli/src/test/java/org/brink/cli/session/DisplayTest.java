package org.brink.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void unixNeedsAnXServer() {
        assertEquals(true, Display.isPresent("Linux", Map.of("DISPLAY", ":99")));
        assertEquals(false, Display.isPresent("Linux", Map.of()));
        assertEquals(false, Display.isPresent("Linux", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void desktopsAlwaysHaveADisplay() {
        assertEquals(true, Display.isPresent("Windows 11", Map.of()));
        assertEquals(true, Display.isPresent("Mac OS X", Map.of()));
    }
}

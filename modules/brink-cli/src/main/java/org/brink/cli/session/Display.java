package org.brink.cli.session;

import java.util.Map;

/** Whether windows can be opened, found out without loading a window toolkit. */
public final class Display {

    private Display() {
    }

    /** Whether windows can be opened in the session of this process. */
    public static boolean isPresent() {
        return isPresent(System.getProperty("os.name", ""), System.getenv());
    }

    /** On Windows and macOS there always is a display; elsewhere Java needs an X server, on Wayland as well. */
    static boolean isPresent(String system, Map<String, String> environment) {
        boolean always = system.startsWith("Windows") || system.startsWith("Mac");
        return always || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}

package org.brink.workbench.ui;

import java.awt.Color;
import javax.swing.UIManager;
import org.brink.api.run.RunStatus;

/** Colours derived from the look and feel, so that they fit light and dark themes. */
public final class Tints {

    private Tints() {
    }

    /** Whether the look and feel is dark. */
    public static boolean dark() {
        return luminance(UIManager.getColor("Panel.background")) < 0.5;
    }

    /** Text of less importance; still legible. */
    public static Color muted() {
        return mix(UIManager.getColor("Label.foreground"), UIManager.getColor("Panel.background"), 0.36);
    }

    /** Text that asks for attention. */
    public static Color warning() {
        return dark() ? new Color(0xF0A45D) : new Color(0xA85300);
    }

    /** Lines between parts of a window. */
    public static Color line() {
        Color separator = UIManager.getColor("Separator.foreground");
        return separator != null ? separator
                : mix(UIManager.getColor("Label.foreground"), UIManager.getColor("Panel.background"), 0.8);
    }

    /** The ground of a card or a banner: slightly set off from the panel. */
    public static Color card() {
        return mix(UIManager.getColor("Panel.background"), Color.WHITE, dark() ? 0.05 : 0.7);
    }

    /** The ground of a banner that tells of a status. */
    public static Color banner(RunStatus.State state) {
        return mix(StatusIcon.colour(state), UIManager.getColor("Panel.background"), dark() ? 0.72 : 0.84);
    }

    /** A colour between two: 0 is the first, 1 the second. */
    public static Color mix(Color a, Color b, double share) {
        return new Color(mix(a.getRed(), b.getRed(), share), mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    private static double luminance(Color c) {
        return (0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue()) / 255;
    }
}

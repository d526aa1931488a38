package org.brink.charts.render;

import java.awt.FontMetrics;

/** Fits texts into the room there is. */
final class Texts {

    private Texts() {
    }

    /** The text, its end replaced by an ellipsis where it is wider than the room. */
    static String shortened(String text, FontMetrics metrics, double width) {
        String out = text;
        while (out.length() > 2 && metrics.stringWidth(out) > width) {
            out = out.substring(0, out.length() - 2) + "…";
        }
        return out;
    }
}

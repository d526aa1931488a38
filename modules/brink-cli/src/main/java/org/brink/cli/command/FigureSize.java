package org.brink.cli.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.chart.FigureExporter.Theme;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;

/** Reads {@code --size 120x80mm}. */
final class FigureSize {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)[x×](\\d{1,4}(?:\\.\\d+)?)(?:mm)?");
    /** Smaller figures have no room for axes, larger ones no printer. */
    private static final double MIN = 20;
    private static final double MAX = 2000;

    private FigureSize() {
    }

    /** The style of that size; the usual size where the text is null. */
    static FigureStyle parse(String text, Theme theme) {
        if (text == null) {
            return new FigureStyle(FigureStyle.DEFAULT.widthMillimetres(), FigureStyle.DEFAULT.heightMillimetres(),
                    theme);
        }
        Matcher size = SIZE.matcher(text);
        if (size.matches()) {
            double width = Double.parseDouble(size.group(1));
            double height = Double.parseDouble(size.group(2));
            if (Math.min(width, height) >= MIN && Math.max(width, height) <= MAX) {
                return new FigureStyle(width, height, theme);
            }
        }
        throw BadInput.option("--size", Problem.show(text),
                "WIDTHxHEIGHT in millimetres from 20 to 2000, such as 120x80mm");
    }
}

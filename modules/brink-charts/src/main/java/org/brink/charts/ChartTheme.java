package org.brink.charts;

import java.awt.Color;
import java.awt.Font;
import org.brink.api.chart.FigureExporter;
import org.brink.api.chart.Ink;
import org.brink.charts.theme.Palette;

/** Colours, type and line widths of charts; immutable. Lengths are in logical pixels of 1/96 inch. */
public final class ChartTheme {

    /** As in the light workbench. */
    public static final ChartTheme LIGHT = new ChartTheme(Palette.LIGHT, Font.SANS_SERIF, 12, 1.5, true, 0);
    /** As in the dark workbench. */
    public static final ChartTheme DARK = new ChartTheme(Palette.DARK, Font.SANS_SERIF, 12, 1.5, true, 0);
    /** For publication: no title, which the caption replaces. */
    public static final ChartTheme PRINT = new ChartTheme(Palette.PRINT, Font.SANS_SERIF, 12, 1.4, false, 0);

    private final Palette palette;
    private final String family;
    private final double size;
    private final double lineWidth;
    private final boolean titled;
    private final double axisRoom;

    private ChartTheme(Palette palette, String family, double size, double lineWidth, boolean titled,
            double axisRoom) {
        this.palette = palette;
        this.family = family;
        this.size = size;
        this.lineWidth = lineWidth;
        this.titled = titled;
        this.axisRoom = axisRoom;
    }

    /** The theme of that name. */
    public static ChartTheme of(FigureExporter.Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    /** This theme in another font family and size, as the workbench uses. */
    public ChartTheme withFont(String newFamily, double newSize) {
        return new ChartTheme(palette, newFamily, newSize, lineWidth, titled, axisRoom);
    }

    /** This theme with or without the title above the chart. */
    public ChartTheme withTitle(boolean shown) {
        return new ChartTheme(palette, family, size, lineWidth, shown, axisRoom);
    }

    /**
     * This theme with at least so much room left of the plot for the labels of the vertical axis, so that plots above
     * each other begin at the same place.
     */
    public ChartTheme withAxisRoom(double least) {
        return new ChartTheme(palette, family, size, lineWidth, titled, least);
    }

    /** The colour of the run at a place in the palette. */
    public Color run(int place) {
        return palette.run(place);
    }

    /** The colour that an ink stands for. */
    public Color colour(Ink ink) {
        if (ink instanceof Ink.Run run) {
            return palette.run(run.index());
        }
        return ink instanceof Ink.Reference ? palette.reference() : palette.contour();
    }

    /** All colours. */
    public Palette palette() {
        return palette;
    }

    /** Behind everything. */
    public Color ground() {
        return palette.ground();
    }

    /** For titles and legends, and for a step cursor. */
    public Color text() {
        return palette.text();
    }

    /** Width of a main curve. */
    public double lineWidth() {
        return lineWidth;
    }

    /** Whether the title is drawn. */
    public boolean titled() {
        return titled;
    }

    /** The least room left of the plot; 0 for as much as the labels take. */
    public double axisRoom() {
        return axisRoom;
    }

    /** The height of body text. */
    public double fontSize() {
        return size;
    }

    /** The font of labels and legends. */
    public Font body() {
        return new Font(family, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** The font of tick labels. */
    public Font small() {
        return body().deriveFont((float) (size * 0.92));
    }

    /** The font of titles. */
    public Font title() {
        return new Font(family, Font.BOLD, 1).deriveFont((float) (size * 1.08));
    }
}

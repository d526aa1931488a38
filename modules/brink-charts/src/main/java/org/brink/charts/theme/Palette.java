package org.brink.charts.theme;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of a theme. Run colours have a contrast of at least 3:1 on the ground (WCAG 2.1, graphical objects), and
 * any two of them keep an OKLab distance of at least 0.1 for normal, protan, deutan and tritan vision.
 *
 * @param ground behind everything
 * @param text titles and legend
 * @param muted axis labels, tick labels, notes
 * @param axis axis lines and ticks
 * @param grid grid lines
 * @param reference thresholds and other curves that belong to no run
 * @param low ground of the lowest level sets
 * @param high ground of the highest level sets
 * @param contour lines between level sets
 * @param runs colours of runs by place, repeated when there are more runs
 */
public record Palette(Color ground, Color text, Color muted, Color axis, Color grid, Color reference, Color low,
        Color high, Color contour, List<Color> runs) {

    /** On white, for the light workbench. */
    public static final Palette LIGHT = new Palette(hex(0xFFFFFF), hex(0x1F2328), hex(0x59636E), hex(0xAEB6BF),
            hex(0xE9ECEF), hex(0x5B6570), hex(0xFFFFFF), hex(0xC9D6E6), hex(0xA9B9CE),
            runs(0x1242D6, 0xF24600, 0x109769, 0x9A4AA3, 0x1D92F7, 0xA73405, 0x84244E, 0x331035));

    /** On dark grey, for the dark workbench. */
    public static final Palette DARK = new Palette(hex(0x26282C), hex(0xE6E8EB), hex(0xA3A9B1), hex(0x5A6068),
            hex(0x363A40), hex(0xB4BAC2), hex(0x26282C), hex(0x46515F), hex(0x5C6A7B),
            runs(0x49B3FF, 0xF76A25, 0x37EDB2, 0xDD84B2, 0xFFF352, 0x3270D5, 0xC0504D, 0xF4FFFF));

    /** On white, for publication; the first four differ in lightness too, so that greyscale tells them apart. */
    public static final Palette PRINT = new Palette(hex(0xFFFFFF), hex(0x000000), hex(0x222222), hex(0x555555),
            hex(0xE4E4E4), hex(0x444444), hex(0xFFFFFF), hex(0xD0D0D0), hex(0x9A9A9A),
            runs(0x081C98, 0xD18108, 0x04683A, 0xC23AA3, 0x1D81FF, 0x4F0000, 0x5C2E71, 0x1A0E46));

    public Palette {
        runs = List.copyOf(runs);
    }

    /** The colour of the run at a place. */
    public Color run(int place) {
        return runs.get(Math.floorMod(place, runs.size()));
    }

    private static Color hex(int rgb) {
        return new Color(rgb);
    }

    private static List<Color> runs(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Palette::hex).toList();
    }
}

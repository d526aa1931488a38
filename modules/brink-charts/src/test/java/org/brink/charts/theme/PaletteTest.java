package org.brink.charts.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast by WCAG 2.1; colour vision deficiencies by Machado, Oliveira and Fernandes 2009 at full severity. */
class PaletteTest {

    private static final double[][][] VISIONS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double contrast(Color a, Color b) {
        double u = luminance(a) + 0.05;
        double v = luminance(b) + 0.05;
        return Math.max(u, v) / Math.min(u, v);
    }

    private static double[] seen(Color c, double[][] vision) {
        double[] in = {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                rgb[i] += vision[i][j] * in[j];
            }
        }
        return okLab(rgb[0], rgb[1], rgb[2]);
    }

    private static double[] okLab(double r, double g, double b) {
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void coloursStandOutFromTheGround(Palette palette) {
        for (Color run : palette.runs()) {
            assertTrue(contrast(run, palette.ground()) >= 3, run + " has " + contrast(run, palette.ground()));
        }
        assertTrue(contrast(palette.text(), palette.ground()) >= 7);
        assertTrue(contrast(palette.muted(), palette.ground()) >= 4.5);
        assertTrue(contrast(palette.reference(), palette.ground()) >= 3);
        assertTrue(contrast(palette.text(), palette.high()) >= 4.5, "text on level sets");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyPairOfRunsCanBeToldApart(Palette palette) {
        List<Color> runs = palette.runs();
        for (double[][] vision : VISIONS) {
            for (int i = 0; i < runs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double[] u = seen(runs.get(i), vision);
                    double[] v = seen(runs.get(j), vision);
                    double distance = Math.sqrt(Math.pow(u[0] - v[0], 2) + Math.pow(u[1] - v[1], 2)
                            + Math.pow(u[2] - v[2], 2));
                    double least = vision == VISIONS[3] ? 0.07 : 0.1;
                    assertTrue(distance >= least, runs.get(i) + " and " + runs.get(j) + ": " + distance);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void coloursRepeatWhenThereAreMoreRuns(Palette palette) {
        assertTrue(palette.run(3).equals(palette.run(3 + palette.runs().size())));
    }
}

package org.brink.charts.view;

import org.brink.api.numeric.Smoothing;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;

/** How views average what oscillates. */
final class SmoothingParameters {

    static final Parameter<Double> WINDOW = Parameter.real("window",
            "Width of the average over the oscillation: standard deviation of a Gaussian, whole width of a box.")
            .withUnit("steps").withRange(Range.closed(1, 1e6)).withDefault(25.0).withLogScale();

    static final Parameter<String> KERNEL = Parameter.choice("kernel", "Shape of the average.",
            new Choice("gaussian", "weights exp(−½(t/window)²)"), new Choice("box", "equal weights over the window"))
            .withDefault("gaussian");

    private SmoothingParameters() {
    }

    static Smoothing of(Settings settings) {
        double window = settings.get(WINDOW);
        return settings.get(KERNEL).equals("box") ? Smoothing.box(window) : Smoothing.gaussian(window);
    }

    /** The window in a few words, for titles and legends. */
    static String describe(Smoothing smoothing) {
        String width = smoothing.width() == Math.rint(smoothing.width())
                ? Long.toString((long) smoothing.width()) : Double.toString(smoothing.width());
        return smoothing.kernel() == Smoothing.Kernel.BOX ? "box of " + width + " steps" : "Gaussian, σ = " + width
                + " steps";
    }
}

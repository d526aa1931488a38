package org.brink.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.numeric.Smoothing;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.cli.text.Numbers;
import picocli.CommandLine.Option;

/** The window and the averages in which predictions of flows are compared with what the optimizer does. */
final class PredictionOptions {

    @Option(names = "--from", paramLabel = "STEP", defaultValue = "0",
            description = "First step of the window in which predictions of flows are compared.")
    private long from;

    @Option(names = "--to", paramLabel = "STEP", description = "Last step of that window; the last of the run if not"
            + " given.")
    private Long to;

    @Option(names = "--smooth", paramLabel = "STEPS", defaultValue = "25",
            description = "Width of the average with which predictions are compared step by step: the standard"
            + " deviation of a Gaussian, or the whole width of a box. Default: ${DEFAULT-VALUE}.")
    private double width;

    @Option(names = "--kernel", paramLabel = "KERNEL", defaultValue = "gaussian",
            description = "Shape of that average: gaussian or box.")
    private String kernel;

    long from() {
        return from;
    }

    long to() {
        return to == null ? Long.MAX_VALUE : to;
    }

    /** @throws InvalidInput listing all options that make no sense */
    Smoothing smoothing() {
        List<Problem> problems = new ArrayList<>();
        if (!(width > 0) || !Double.isFinite(width)) {
            problems.add(new Problem("--smooth", Double.toString(width), "a positive number of steps"));
        }
        if (!kernel.equals("gaussian") && !kernel.equals("box")) {
            problems.add(new Problem("--kernel", Problem.show(kernel), "gaussian or box"));
        }
        if (from > to()) {
            problems.add(new Problem("--to", Long.toString(to()), "a step that is not before --from " + from));
        }
        InvalidInput.throwIfAny(problems);
        return kernel.equals("box") ? Smoothing.box(width) : Smoothing.gaussian(width);
    }

    /** The average in words. */
    String describe() {
        return kernel.equals("box") ? "a box of " + Numbers.text(width) + " steps"
                : "a Gaussian of standard deviation " + Numbers.text(width) + " steps";
    }
}

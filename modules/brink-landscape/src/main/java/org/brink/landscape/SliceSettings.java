package org.brink.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;

/**
 * What a slice shows.
 *
 * @param span how the directions are chosen
 * @param at the step that the slice is about
 * @param quantity what is computed
 * @param grid number of grid points along each direction, at least 2; one number for a line
 * @param extent first and last coordinate along each direction, one pair after the other; empty to fit the trajectory
 * @param window first and last step of the trajectory; empty to choose
 * @param process name of the process; empty for the first of the run
 * @param eigenvectors which eigenvectors, counted from 1, largest first
 * @param samples how many points of the trajectory are looked at, at most
 * @param seed of random directions
 */
public record SliceSettings(Span span, long at, Quantity quantity, List<Long> grid, List<Double> extent,
        List<Long> window, String process, List<Long> eigenvectors, long samples, long seed) {

    private static final Parameter<String> SPAN = Parameter.choice("span", "How the directions are chosen.",
            new Choice("eigenvectors", "The largest eigenvectors of the Hessian at the step."),
            new Choice("pca", "The principal components of the trajectory, through its mean."),
            new Choice("runs", "The weights of two runs (a line) or three runs (a plane) at the step."),
            new Choice("random", "Gaussian directions, each filter as long as that of the weights (Li et al. 2018)."))
            .withDefault("eigenvectors");
    private static final Parameter<Long> AT = Parameter.integer("at", "The step whose weights the slice is about.")
            .withUnit("steps").withRange(Range.atLeast(0));
    private static final Parameter<String> QUANTITY = Parameter.choice("quantity",
            "What is computed at every grid point.",
            new Choice("loss", "The loss L(w): one evaluation a point."),
            new Choice("sharpness", "The largest eigenvalue of the Hessian: some 10 to 30 Hessian products a point."),
            new Choice("gradient-norm", "The norm of the gradient: one gradient a point."))
            .withDefault("loss");
    private static final Parameter<List<Long>> GRID = Parameter.integers("grid",
            "Number of grid points along each direction: two numbers for a plane, one for a line.")
            .withRange(Range.closed(2, 4001)).withDefault(List.of(61L, 61L));
    private static final Parameter<List<Double>> RANGE = Parameter.reals("range",
            "First and last coordinate along the first direction, then along the second. None: what the trajectory"
            + " takes up; −1 to 1 for random directions.").withDefault(List.of());
    private static final Parameter<List<Long>> WINDOW = Parameter.integers("window",
            "First and last step of the trajectory that is projected. None: all steps, or a hundred on either side of"
            + " the step for eigenvectors.").withUnit("steps").withRange(Range.atLeast(0)).withDefault(List.of());
    private static final Parameter<String> PROCESS = Parameter.text("process",
            "Name of the process; none for the first of the run.").withDefault("");
    private static final Parameter<List<Long>> EIGENVECTORS = Parameter.integers("eigenvectors",
            "Which eigenvectors span the slice, counted from 1, the largest first.")
            .withRange(Range.closed(1, 100)).withDefault(List.of(1L, 2L));
    private static final Parameter<Long> SAMPLES = Parameter.integer("samples",
            "How many points of the trajectory are looked at, at most, evenly spaced. Fewer where they would take more"
            + " than 256 MB.").withRange(Range.closed(2, 100_000)).withDefault(500L);
    private static final Parameter<Long> SEED = Parameter.integer("seed", "Seed of random directions.")
            .withDefault(0L);

    /** The parameters of a slice. */
    public static final Schema SCHEMA = Schema.of(SPAN, AT, QUANTITY, GRID, RANGE, WINDOW, PROCESS, EIGENVECTORS,
            SAMPLES, SEED);

    public SliceSettings {
        grid = List.copyOf(grid);
        extent = List.copyOf(extent);
        window = List.copyOf(window);
        eigenvectors = List.copyOf(eigenvectors);
    }

    /**
     * Reads and checks raw values.
     *
     * @throws InvalidInput with everything that is wrong
     */
    public static SliceSettings of(Map<String, Object> raw) {
        List<Problem> problems = new ArrayList<>();
        Settings s = SCHEMA.resolve(raw, "slice", problems);
        InvalidInput.throwIfAny(problems);
        SliceSettings settings = new SliceSettings(Span.find(s.get(SPAN)).orElseThrow(), s.get(AT),
                Quantity.find(s.get(QUANTITY)).orElseThrow(), s.get(GRID), s.get(RANGE), s.get(WINDOW),
                s.get(PROCESS), s.get(EIGENVECTORS), s.get(SAMPLES), s.get(SEED));
        settings.check(problems);
        InvalidInput.throwIfAny(problems);
        return settings;
    }

    private void check(List<Problem> problems) {
        if (grid.isEmpty() || grid.size() > 2) {
            problems.add(new Problem("slice.grid", Problem.show(grid), "one number for a line, two for a plane"));
        }
        if (!extent.isEmpty() && (extent.size() != 2 * grid.size() || !increasing())) {
            problems.add(new Problem("slice.range", Problem.show(extent), grid.size() == 1
                    ? "two increasing numbers" : "two increasing numbers for each of the two directions"));
        }
        if (!window.isEmpty() && (window.size() != 2 || window.get(0) > window.get(1))) {
            problems.add(new Problem("slice.window", Problem.show(window), "first and last step"));
        }
        if (eigenvectors.size() < grid.size() || eigenvectors.stream().distinct().count() != eigenvectors.size()) {
            problems.add(new Problem("slice.eigenvectors", Problem.show(eigenvectors),
                    "as many different numbers as there are directions"));
        }
    }

    private boolean increasing() {
        for (int i = 0; i + 1 < extent.size(); i += 2) {
            if (!(extent.get(i) < extent.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** 1 for a line, 2 for a plane. */
    public int rank() {
        return grid.size();
    }
}

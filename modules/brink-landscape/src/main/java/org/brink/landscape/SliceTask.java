package org.brink.landscape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.RunControl;
import org.brink.engine.Trajectory;
import org.brink.spi.objective.Objective;

/**
 * Computes a slice through one or several runs. First the trajectories are rebuilt, which costs one gradient a step
 * from the last checkpoint on; then the grid is computed, as many points at a time as there are threads. The result
 * does not depend on their number.
 */
public final class SliceTask {

    private static final int MOST_FOR_COMPONENTS = 500;

    private final List<Path> runDirs;
    private final SliceSettings settings;
    private final int threads;

    /**
     * A slice that is to be computed.
     *
     * @param runDirs folders of runs of one objective; the slice goes through the first, and with
     *     {@link Span#RUNS} through all
     * @param threads how many points are computed at a time, at least 1
     */
    public SliceTask(List<Path> runDirs, SliceSettings settings, int threads) {
        this.runDirs = List.copyOf(runDirs);
        this.settings = settings;
        this.threads = Math.max(1, threads);
    }

    /**
     * Computes everything, on this thread and others.
     *
     * @param control cancels
     * @param progress told how it goes
     * @throws InvalidInput if the runs or settings do not fit together
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Slice compute(RunControl control, SliceProgress progress) {
        long start = System.nanoTime();
        checkCount();
        List<Trajectory> runs = runDirs.stream().map(Trajectory::of).toList();
        Objective objective = runs.get(0).objective();
        checkSameObjective(runs);
        List<RunPoints> points = new ArrayList<>();
        for (Trajectory run : runs) {
            points.add(RunPoints.of(run, settings, control, progress));
        }
        SpannedPlane spanned = span(points, objective);
        Plane plane = spanned.plane();
        GridSampler sampler = new GridSampler(objective, settings.quantity(), threads, control, progress);
        List<SlicePath> paths = points.stream().map(each -> path(each, plane, sampler)).toList();
        List<double[]> axes = new ArrayList<>();
        for (int axis = 0; axis < plane.rank(); axis++) {
            axes.add(SliceExtent.axis(settings, axis, paths, plane));
        }
        GridSampler.Sampled grid = grid(axes, plane, sampler);
        List<String> remarks = new ArrayList<>(spanned.remarks());
        remarks.addAll(objective.remarks());
        if (grid.unconverged() > 0) {
            remarks.add("the sharpness of " + grid.unconverged() + " grid points did not converge: see residuals");
        }
        double[][] residuals = settings.quantity() == Quantity.SHARPNESS ? grid.residuals() : new double[0][];
        return new Slice(resolved(runs.get(0), axes), spanned.labels(), axes, grid.values(), residuals, plane, paths,
                remarks, (System.nanoTime() - start) / 1e9);
    }

    private void checkCount() {
        boolean fits = settings.span() == Span.RUNS ? runDirs.size() == settings.rank() + 1 : !runDirs.isEmpty();
        if (!fits) {
            throw new InvalidInput(new Problem("slice.span", runDirs.size() + " runs", settings.span() == Span.RUNS
                    ? "two runs for a line (a grid of one number), three for a plane (of two)" : "at least one run"));
        }
    }

    private static void checkSameObjective(List<Trajectory> runs) {
        for (Trajectory run : runs) {
            if (!run.experiment().objective().equals(runs.get(0).experiment().objective())) {
                throw new InvalidInput(new Problem("slice.span", "run " + run.id() + " with another objective",
                        "runs of the objective of run " + runs.get(0).id()));
            }
        }
    }

    private SpannedPlane span(List<RunPoints> points, Objective objective) {
        double[] centre = points.get(0).centre();
        return switch (settings.span()) {
            case EIGENVECTORS -> EigenvectorSpan.at(centre, objective,
                    settings.eigenvectors().subList(0, settings.rank()));
            case PCA -> PrincipalComponents.of(thinned(points), settings.rank());
            case RUNS -> RunsSpan.through(points.stream().map(RunPoints::centre).toList(),
                    points.stream().map(RunPoints::run).toList());
            case RANDOM -> RandomSpan.at(centre, objective, settings.rank(), settings.seed());
        };
    }

    /** Evenly spaced points of all runs; the cost of components grows with the cube of their number. */
    private static List<double[]> thinned(List<RunPoints> points) {
        List<double[]> all = points.stream().flatMap(each -> each.points().stream()).toList();
        return RunPoints.spaced(0, all.size() - 1, MOST_FOR_COMPONENTS).stream()
                .map(index -> all.get(index.intValue())).toList();
    }

    /** Every point of a trajectory is a row of its own, so that neither order nor threads matter. */
    private static SlicePath path(RunPoints run, Plane plane, GridSampler sampler) {
        int count = run.steps().size();
        double[][] coordinates = new double[plane.rank()][count];
        double[] offPlane = new double[count];
        double[] at = new double[plane.rank()];
        for (int i = 0; i < count; i++) {
            offPlane[i] = plane.project(run.points().get(i), at);
            for (int d = 0; d < at.length; d++) {
                coordinates[d][i] = at[d];
            }
        }
        double[][] values = sampler.sample(count, 1,
                (row, column, w) -> System.arraycopy(run.points().get(row), 0, w, 0, w.length)).values();
        double[] flat = new double[count];
        for (int i = 0; i < count; i++) {
            flat[i] = values[i][0];
        }
        return new SlicePath(run.run(), run.steps().stream().mapToLong(Long::longValue).toArray(), coordinates,
                offPlane, flat);
    }

    private static GridSampler.Sampled grid(List<double[]> axes, Plane plane, GridSampler sampler) {
        double[] xs = axes.get(0);
        if (plane.rank() == 1) {
            return line(xs, plane, sampler);
        }
        double[] ys = axes.get(1);
        return sampler.sample(ys.length, xs.length,
                (row, column, w) -> plane.lift(new double[] {xs[column], ys[row]}, w));
    }

    /** In rows of one point, so that a line keeps several threads busy, too. */
    private static GridSampler.Sampled line(double[] xs, Plane plane, GridSampler sampler) {
        GridSampler.Sampled single = sampler.sample(xs.length, 1,
                (row, column, w) -> plane.lift(new double[] {xs[row]}, w));
        double[][] values = new double[1][xs.length];
        double[][] residuals = new double[1][xs.length];
        for (int i = 0; i < xs.length; i++) {
            values[0][i] = single.values()[i][0];
            residuals[0][i] = single.residuals()[i][0];
        }
        return new GridSampler.Sampled(values, residuals, single.unconverged());
    }

    private Map<String, Object> resolved(Trajectory first, List<double[]> axes) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("span", settings.span().id());
        raw.put("at", settings.at());
        raw.put("quantity", settings.quantity().id());
        raw.put("grid", settings.grid());
        List<Double> range = new ArrayList<>();
        axes.forEach(axis -> range.addAll(List.of(axis[0], axis[axis.length - 1])));
        raw.put("range", range);
        raw.put("window", settings.window());
        raw.put("process", settings.process().isEmpty() ? first.processes().get(0) : settings.process());
        raw.put("eigenvectors", settings.eigenvectors());
        raw.put("samples", settings.samples());
        raw.put("seed", settings.seed());
        return raw;
    }
}

package org.brink.charts.view;

import java.util.Optional;
import org.brink.spi.objective.PlanarChart;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/**
 * The trajectory of a process in the plane of its objective.
 *
 * @param process the process
 * @param x horizontal coordinates
 * @param y vertical coordinates
 * @param steps the step of each point
 * @param settled how many of the first points come before the run ran away; all if it did not diverge
 */
record PlanePath(String process, double[] x, double[] y, long[] steps, int settled) {

    private static final String ITERATE = "iterate";
    private static final double RATIO = 3;

    /** The path of a process; empty if its points were not stored. */
    static Optional<PlanePath> of(ViewedRun run, String process, PlanarChart chart) {
        Optional<Samples> samples = (run instanceof PathReader reader
                ? reader.path(process, ITERATE) : run.samples(process, ITERATE)).filter(s -> s.rows() > 0);
        if (samples.isEmpty() || samples.get().values().length != run.objective().dimension()) {
            return Optional.empty();
        }
        Samples s = samples.get();
        double[] x = new double[s.rows()];
        double[] y = new double[s.rows()];
        double[] w = new double[s.values().length];
        double[] xy = new double[2];
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < w.length; c++) {
                w[c] = s.values()[c][i];
            }
            chart.project(w, xy);
            x[i] = xy[0];
            y[i] = xy[1];
        }
        int settled = Runaway.diverged(run) ? settled(x, y) : x.length;
        return Optional.of(new PlanePath(process, x, y, s.steps(), settled));
    }

    /** Half the distance of the start from the origin is the length that always belongs to the picture. */
    private static int settled(double[] x, double[] y) {
        double[] sizes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sizes[i] = Math.hypot(x[i] - x[0], y[i] - y[0]);
        }
        return Runaway.settled(sizes, Math.hypot(x[0], y[0]) / 2, RATIO);
    }

    /** Whether the first point is the initial one, rather than the first of the visible ones. */
    boolean fromStart() {
        return steps[0] == 0;
    }
}

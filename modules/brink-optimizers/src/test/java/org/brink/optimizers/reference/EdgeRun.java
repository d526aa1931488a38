package org.brink.optimizers.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.PlainProcess;

/** Raw and preconditioned sharpness along the second-order midpoints of a run on the reference network. */
final class EdgeRun {

    private static final int EVERY = 15;

    /** λmax(P⁻¹H) over the threshold, one for each sample. */
    private final List<Double> ratios = new ArrayList<>();
    /** λmax(H), one for each sample. */
    private final List<Double> sharpness = new ArrayList<>();

    EdgeRun(String type, Map<String, Object> params, int steps) {
        Objective objective = ReferenceNet.objective();
        int n = objective.dimension();
        PlainProcess process = new PlainProcess("test", objective, ReferenceNet.optimizer(objective, type, params),
                ReferenceNet.start(objective));
        Evaluation at = objective.newEvaluation();
        EigenTracker raw = new EigenTracker(n, EigenOptions.largest(1));
        EigenTracker preconditioned = new EigenTracker(n, EigenOptions.largest(1));
        double[] before = process.position().clone();
        double[] midpoint = new double[n];
        for (int step = 0; step < steps; step++) {
            process.prepare(step);
            if (step % EVERY == 1) {
                for (int i = 0; i < n; i++) {
                    midpoint[i] = 0.25 * (before[i] + 2 * process.position()[i] + process.next()[i]);
                }
                at.moveTo(midpoint);
                sharpness.add(raw.solve(new HessianOperator(n).at(at)).value(0));
                ratios.add(preconditioned.solve(new PreconditionedHessian(n).at(at, process.preconditioner())).value(0)
                        / process.threshold());
            }
            System.arraycopy(process.position(), 0, before, 0, n);
            process.commit();
        }
    }

    /** The median of the ratios in the second half of the run. */
    double medianRatio() {
        double[] last = ratios.subList(ratios.size() / 2, ratios.size()).stream().mapToDouble(x -> x).sorted()
                .toArray();
        return last[last.length / 2];
    }

    /** Sharpness at the end over sharpness at the start. */
    double growth() {
        return sharpness.get(sharpness.size() - 1) / sharpness.get(0);
    }

    @Override
    public String toString() {
        return "median ratio " + medianRatio() + ", sharpness times " + growth();
    }
}

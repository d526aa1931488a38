package org.brink.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/** Planes through a point along eigenvectors of the Hessian there. */
final class EigenvectorSpan {

    private static final double TOLERANCE = 1e-8;

    private EigenvectorSpan() {
    }

    /**
     * The plane of some of the largest eigenvectors.
     *
     * @param which one or two numbers, counted from 1
     */
    static SpannedPlane at(double[] point, Objective objective, List<Long> which) {
        int n = objective.dimension();
        int count = (int) which.stream().mapToLong(Long::longValue).max().orElseThrow();
        if (count > n) {
            throw new InvalidInput(new Problem("slice.eigenvectors", Problem.show(which),
                    "numbers up to " + n + ", the number of coordinates"));
        }
        Evaluation evaluation = objective.newEvaluation();
        evaluation.moveTo(point);
        Eigenpairs pairs = new EigenTracker(n, EigenOptions.largest(count).withTolerance(TOLERANCE))
                .solve(new HessianOperator(n).at(evaluation));
        List<double[]> directions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (long number : which) {
            int i = (int) number - 1;
            if (!Double.isFinite(pairs.value(i))) {
                throw new InvalidInput(new Problem("slice.at", "a point where the Hessian is not finite",
                        "a step before the run diverges"));
            }
            directions.add(pairs.vector(i).clone());
            labels.add(String.format(Locale.ROOT, "along eigenvector %d, λ = %.5g", number, pairs.value(i)));
            if (!pairs.converged(i)) {
                remarks.add(String.format(Locale.ROOT, "eigenvector %d did not converge: residual %.2g", number,
                        pairs.residual(i)));
            }
        }
        return new SpannedPlane(new Plane(point.clone(), directions), labels, remarks);
    }
}

package org.brink.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/**
 * Checks the derivatives of an objective at one point. Gradient, Hessian-vector product and third derivative are
 * compared with Richardson-extrapolated differences of what they are the derivative of
 * ({@link org.brink.api.numeric.Differences}), along seeded random directions in all coordinates, along one direction
 * inside each block, and, in small dimensions, along every coordinate. Hessian and third derivative must be symmetric.
 *
 * <p>Differences of numbers in single precision have few digits left. An objective that computes in single precision is
 * therefore compared with differences of the same objective in double precision.
 *
 * <p>Errors are relative to the size of what is compared. Memory: some forty vectors, whatever the number of
 * directions. Work: about 24 gradients or products per comparison.
 */
public final class DerivativeCheck {

    private final Objective objective;
    private final double[] point;
    private final CheckPlan plan;
    private final CheckProgress progress;
    private final Evaluation fixed;
    private final Evaluation moving;
    private final List<CheckResult> results = new ArrayList<>();
    private final boolean full;
    private int done;
    private int total;

    /**
     * A check that is to be done.
     *
     * @param objective what is checked
     * @param point where; of the objective's dimension
     * @param plan what is compared, how strictly
     * @param progress told after every comparison
     */
    public DerivativeCheck(Objective objective, double[] point, CheckPlan plan, CheckProgress progress) {
        this(objective, objective, point, plan, progress);
    }

    /**
     * A check of derivatives in single precision.
     *
     * @param objective what is checked
     * @param reference the same in double precision, differences of which are taken
     * @param point where; of the objective's dimension
     * @param plan what is compared, how strictly
     * @param progress told after every comparison
     */
    public DerivativeCheck(Objective objective, Objective reference, double[] point, CheckPlan plan,
            CheckProgress progress) {
        if (point.length != objective.dimension()) {
            throw new IllegalArgumentException(point.length + " coordinates instead of " + objective.dimension());
        }
        this.objective = objective;
        this.point = point.clone();
        this.plan = plan;
        this.progress = progress;
        full = point.length <= plan.fullLimit();
        fixed = objective.newEvaluation();
        fixed.moveTo(point);
        moving = reference.newEvaluation();
    }

    /**
     * Does all comparisons, on this thread. To be called once.
     *
     * @throws CancellationException if the progress says so
     */
    public CheckReport run() {
        List<Direction> random = Direction.random(objective, plan.directions(), new Random(plan.seed()));
        int along = random.size() + (full ? point.length : 0);
        total = 3 * along + 3 * random.size();
        double[] gradient = new double[point.length];
        fixed.gradient(gradient);
        compare(CheckResult.Property.GRADIENT, plan.differences(), random, (u, next) -> slope(gradient, u));
        compare(CheckResult.Property.HESSIAN, plan.differences(), random, (u, next) -> product(u));
        compare(CheckResult.Property.THIRD, plan.differences(), random, this::third);
        Symmetries symmetries = new Symmetries(fixed, gradient, plan);
        Results hessian = new Results(CheckResult.Property.HESSIAN_SYMMETRY, plan.hessianSymmetry());
        Results third = new Results(CheckResult.Property.THIRD_SYMMETRY, plan.thirdSymmetry());
        for (int i = 0; i < random.size(); i++) {
            Direction u = random.get(i);
            Direction v = random.get((i + 1) % random.size());
            Direction x = random.get((i + 2) % random.size());
            hessian.add(symmetries.hessian(u, v));
            third.add(symmetries.exchanged(u, v));
            third.add(symmetries.rotated(u, v, x));
        }
        hessian.finish();
        third.finish();
        return new CheckReport(point.length, fixed.value(), full, results);
    }

    private void compare(CheckResult.Property property, double tolerance, List<Direction> random,
            DirectionCheck check) {
        Results all = new Results(property, tolerance);
        for (int i = 0; i < random.size(); i++) {
            all.add(check.at(random.get(i), random.get((i + 1) % random.size())));
        }
        for (int i = 0; full && i < point.length; i++) {
            all.add(check.at(Direction.axis(objective, i), random.get(i % random.size())));
        }
        all.finish();
    }

    private Finding slope(double[] gradient, Direction u) {
        // a direction among many coordinates meets a gradient at nearly a right angle
        double usual = Comparison.norm(gradient) / Math.sqrt(point.length);
        return Comparison.tangent(t -> {
            moveAlong(u, t);
            return new double[] {moving.value()};
        }, new double[] {Comparison.dot(gradient, u.vector())}, usual, plan.differences(), u.name());
    }

    private Finding product(Direction u) {
        double[] product = new double[point.length];
        fixed.hessianTimes(u.vector(), product);
        return Comparison.tangent(t -> {
            moveAlong(u, t);
            double[] out = new double[point.length];
            moving.gradient(out);
            return out;
        }, product, 0, plan.differences(), "u = " + u.name());
    }

    /** Differences along v, so that a fault in one block is met by a direction inside it. */
    private Finding third(Direction v, Direction u) {
        double[] third = new double[point.length];
        fixed.third(u.vector(), v.vector(), third);
        return Comparison.tangent(t -> {
            moveAlong(v, t);
            double[] out = new double[point.length];
            moving.hessianTimes(u.vector(), out);
            return out;
        }, third, 0, plan.differences(), "u = " + u.name() + ", v = " + v.name());
    }

    private void moveAlong(Direction u, double t) {
        double[] w = point.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] += t * u.vector()[i];
        }
        moving.moveTo(w);
    }

    /** A comparison along a direction, with another direction at hand. */
    private interface DirectionCheck {

        Finding at(Direction u, Direction next);
    }

    /** Keeps the worst of the comparisons of one property. */
    private final class Results {

        private final CheckResult.Property property;
        private final double tolerance;
        private int comparisons;
        private Finding worst;

        Results(CheckResult.Property property, double tolerance) {
            this.property = property;
            this.tolerance = tolerance;
        }

        void add(Finding finding) {
            comparisons++;
            worst = worst == null || finding.worseThan(worst) ? finding : worst;
            done++;
            if (!progress.advanced(done, total)) {
                throw new CancellationException();
            }
        }

        void finish() {
            results.add(new CheckResult(property, comparisons, tolerance, worst));
        }
    }
}

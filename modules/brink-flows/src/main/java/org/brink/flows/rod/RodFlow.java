package org.brink.flows.rod;

import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/**
 * Integrates the rod flow by Heun's method, of order two. For Σ its two stages are written as one sum of rods,
 *
 * <pre>
 * Σ' = (1 − 2h + 2h²)Σ + ½h(1 − 2h)·N(Σ) + ½h·N(Σ*),   Σ* = (1 − 2h)Σ + h·N(Σ),   dΣ/dt = N(Σ) − 2Σ,
 * </pre>
 *
 * whose weights are not negative for h ≤ ½, so that Σ stays a covariance. Fixed points are those of the flow at every
 * h. Treating −2Σ by its exponential would be stable too, but at the edge of stability N(Σ) cancels 2Σ nearly: the
 * growth that remains would then come out too slow, by 5 % at h = ¼.
 */
final class RodFlow {

    private final int n;
    private final RodField field;
    private final RodSum trialSum;
    private final RodSum sum;
    private final double[] z;
    private final double[] trialZ;
    private final double[] drift;
    private final Rods rods;
    private final Rods trialRods;
    private final RuleState smooth;
    private final RuleState trialSmooth;
    private boolean looked;

    /**
     * A flow at the origin without rods, until they are written to.
     *
     * @param capacity the largest rank of Σ, at least 1
     */
    RodFlow(Objective objective, Optimizer optimizer, int capacity) {
        n = objective.dimension();
        field = new RodField(objective, optimizer, capacity);
        int length = length(optimizer, n);
        z = new double[length];
        trialZ = new double[length];
        drift = new double[length];
        rods = new Rods(capacity, length);
        trialRods = new Rods(capacity, length);
        trialSum = new RodSum(n, 2 * capacity + 1, length);
        sum = new RodSum(n, 3 * capacity + 2, length);
        smooth = new RuleState(optimizer, n);
        trialSmooth = new RuleState(optimizer, n);
    }

    /** The length of joint points. */
    static int length(Optimizer optimizer, int n) {
        return n * (1 + JointRule.memory(RodField.filter(optimizer, 0)));
    }

    /** Evaluates the flow where it is, at a time in steps, unless it was before. */
    void look(double time) {
        if (!looked) {
            field.look(time, z, rods, smooth);
            looked = true;
        }
    }

    /**
     * Moves on, and looks at where it arrives.
     *
     * @param substeps at least twice the time that passes
     */
    void advance(double from, double to, int substeps) {
        double h = (to - from) / substeps;
        double trialKeep = Math.sqrt(1 - 2 * h);
        double keep = Math.sqrt(1 - 2 * h + 2 * h * h);
        double trialFeed = Math.sqrt(h / 2);
        double firstFeed = Math.sqrt(h * (1 - 2 * h)) / 2;
        double secondFeed = Math.sqrt(h) / 2;
        look(from);
        for (int i = 0; i < substeps; i++) {
            double end = i == substeps - 1 ? to : from + (i + 1) * h;
            trialSum.clear();
            sum.clear();
            for (int j = 0; j < rods.count(); j++) {
                trialSum.add(trialKeep, rods.rod(j));
                sum.add(keep, rods.rod(j));
            }
            feed(trialSum, rods.count(), trialFeed);
            feed(sum, rods.count(), firstFeed);
            field.drift(drift);
            trialSum.reduce(field.rule(), trialRods);
            Dense.combine(z, h, drift, trialZ);
            smooth.advance(h, trialSmooth);
            Dense.add(h / 2, drift, z);

            field.look(end, trialZ, trialRods, trialSmooth);
            feed(sum, trialRods.count(), secondFeed);
            field.drift(drift);
            sum.reduce(field.rule(), rods);
            Dense.add(h / 2, drift, z);
            smooth.advanceWith(h, trialSmooth);
            looked = false;
            look(end);
        }
    }

    private void feed(RodSum target, int count, double factor) {
        target.add(factor, field.change());
        for (int j = 0; j < count; j++) {
            target.add(factor, field.spread()[j]);
        }
    }

    /** The number n of coordinates of the objective. */
    int dimension() {
        return n;
    }

    /** The joint point, lent; its first n entries are the centre. */
    double[] z() {
        return z;
    }

    Rods rods() {
        return rods;
    }

    /** The smooth state of the optimizer, lent. */
    State state() {
        return smooth.state();
    }

    /** The smooth state after the update at this instant, for which P is made; lent. */
    State updated() {
        return smooth.next();
    }

    RodField field() {
        return field;
    }

    /** Whether centre and rods are finite. */
    boolean finite() {
        double taint = 0;
        for (double entry : z) {
            taint += 0 * entry;
        }
        for (int i = 0; i < rods.count(); i++) {
            taint += 0 * Dense.dot(rods.rod(i), rods.rod(i), 0, n);
        }
        return taint == 0;
    }

    /** To be called after the joint point, the rods or the state were written to. */
    void moved() {
        looked = false;
    }
}

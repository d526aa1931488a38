package org.brink.jets.net;

import java.util.Arrays;
import org.brink.jets.tensor.LossSeries;
import org.brink.jets.tensor.Sweep;
import org.brink.spi.objective.Evaluation;

/**
 * A network and its derivatives at one point. Directions go through in blocks of up to {@value #BLOCK}, which share the
 * sweeps of order 0. Where all examples fit into memory at once, those sweeps are done once for each point and kept;
 * otherwise they are repeated. Sums over examples are taken in an order that depends on nothing but their
 * {@linkplain org.brink.jets.tensor.Division division}, so that the same threads and chunks give the same bits; others
 * differ by rounding.
 */
final class NetworkEvaluation implements Evaluation {

    /** More directions at once gain little and cost memory in proportion. */
    static final int BLOCK = 8;
    /** The same for third derivatives, which hold one order more. */
    static final int SECOND_BLOCK = 4;

    private final int dimension;
    private final LossSeries series;
    private final boolean kept;
    private final double[] gradient;
    private final double[] sizes = new double[SECOND_BLOCK];
    private boolean forwardDone;
    private boolean backwardDone;
    private boolean gradientDone;

    /** @param kept whether the series keeps what sweeps of order 0 compute */
    NetworkEvaluation(int dimension, LossSeries series, boolean kept) {
        this.dimension = dimension;
        this.kept = kept;
        this.series = series;
        this.gradient = new double[dimension];
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public void moveTo(double[] w) {
        series.write(0, 1, new double[][] {w}, 0);
        forget();
    }

    /** Reads the examples anew: their numbers have changed. */
    void reload() {
        series.reload();
        forget();
    }

    private void forget() {
        forwardDone = false;
        backwardDone = false;
        gradientDone = false;
    }

    @Override
    public double value() {
        if (!forwardDone) {
            run(new Sweep(true, false, false, 0, 1, false));
        }
        return series.value();
    }

    @Override
    public void gradient(double[] out) {
        if (!gradientDone) {
            run(new Sweep(!forwardDone, !backwardDone, true, 0, 1, false));
            series.read(0, 0, 1, gradient);
            gradientDone = true;
        }
        System.arraycopy(gradient, 0, out, 0, dimension);
    }

    @Override
    public void hessianTimes(double[] u, double[] out) {
        hessianTimes(1, new double[][] {u}, new double[][] {out});
    }

    @Override
    public void hessianTimes(int k, double[][] us, double[][] outs) {
        for (int first = 0; first < k; first += BLOCK) {
            int count = Math.min(BLOCK, k - first);
            series.write(1, count, us, first);
            run(1, count, true, false);
            for (int j = 0; j < count; j++) {
                series.read(1, j, 1, outs[first + j]);
            }
        }
    }

    /**
     * The diagonal case is the second coefficient of one direction; others follow by polarisation of the unit vectors,
     * ∇³L[u, v] = ¼(∇³L[u+v, u+v] − ∇³L[u−v, u−v]), with both directions in one sweep.
     */
    @Override
    public void third(double[] u, double[] v, double[] out) {
        boolean same = u == v || Arrays.equals(u, v);
        double uNorm = norm(u);
        double vNorm = same ? uNorm : norm(v);
        if (uNorm == 0 || vNorm == 0) {
            Arrays.fill(out, 0, dimension, 0.0);
            return;
        }
        if (same) {
            series.writeDirection(0, 1, 1 / uNorm, u, 0, u);
        } else {
            series.writeDirection(0, 2, 1 / uNorm, u, 1 / vNorm, v);
            series.writeDirection(1, 2, 1 / uNorm, u, -1 / vNorm, v);
        }
        run(2, same ? 1 : 2, false, false);
        // a coefficient of order 2 is half the derivative; polarisation takes a quarter of the difference
        double factor = (same ? 2 : 0.5) * uNorm * vNorm;
        series.read(2, 0, factor, out);
        if (!same) {
            series.add(2, 1, -factor, out);
        }
    }

    @Override
    public void secondAndThird(double[] u, double[] second, double[] third) {
        secondAndThird(1, new double[][] {u}, new double[][] {second}, new double[][] {third});
    }

    @Override
    public void upToThird(int k, double[][] us, double[] first, double[][] seconds, double[][] thirds) {
        if (k > 0 && !gradientDone) {
            block(Math.min(SECOND_BLOCK, k), us, 0, seconds, thirds, true);
            series.read(0, 0, 1, gradient);
            gradientDone = true;
            rest(SECOND_BLOCK, k, us, seconds, thirds);
        } else {
            secondAndThird(k, us, seconds, thirds);
        }
        gradient(first);
    }

    @Override
    public void secondAndThird(int k, double[][] us, double[][] seconds, double[][] thirds) {
        rest(0, k, us, seconds, thirds);
    }

    private void rest(int from, int k, double[][] us, double[][] seconds, double[][] thirds) {
        for (int first = from; first < k; first += SECOND_BLOCK) {
            block(Math.min(SECOND_BLOCK, k - first), us, first, seconds, thirds, false);
        }
    }

    /** Some directions in one sweep, which may leave the gradient behind as well. */
    private void block(int count, double[][] us, int first, double[][] seconds, double[][] thirds,
            boolean withGradient) {
        for (int j = 0; j < count; j++) {
            double[] u = us[first + j];
            sizes[j] = norm(u);
            series.writeDirection(j, count, sizes[j] == 0 ? 0 : 1 / sizes[j], u, 0, u);
        }
        run(2, count, true, withGradient);
        for (int j = 0; j < count; j++) {
            series.read(1, j, sizes[j], seconds[first + j]);
            // a coefficient of order 2 is half the derivative
            series.read(2, j, 2 * sizes[j] * sizes[j], thirds[first + j]);
        }
    }

    /** Sweeps along the directions that were written. */
    private void run(int order, int count, boolean products, boolean withGradient) {
        run(new Sweep(!forwardDone, !backwardDone, withGradient, order, count, products));
    }

    private void run(Sweep sweep) {
        series.run(sweep);
        forwardDone = true;
        backwardDone |= kept && (sweep.backward() && sweep.order() > 0 || sweep.gradient());
    }

    /** By four sums in turn: one would wait for every addition to end. */
    private static double norm(double[] x) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int whole = x.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
        }
        for (int i = whole; i < x.length; i++) {
            a += x[i] * x[i];
        }
        return Math.sqrt(a + b + (c + d));
    }
}

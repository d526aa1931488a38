package org.brink.bench.spectral;

import java.util.concurrent.TimeUnit;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.SymmetricOperator;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The solver's own work on a large operator whose products cost next to nothing: six outliers over a bulk, drifting a
 * little from call to call. Divide by the products to see what the solver adds to each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LargeEigenBenchmark {

    private static final int OUTLIERS = 6;

    /** Dimension. */
    @Param({"1000", "100000"})
    public int n;

    /** Eigenpairs asked for. */
    @Param({"1", "6"})
    public int k;

    private Drifting operator;
    private EigenTracker tracker;

    /** Makes the operator and solves once. */
    @Setup
    public void setUp() {
        operator = new Drifting(n);
        tracker = new EigenTracker(n, EigenOptions.largest(k));
        tracker.solve(operator);
    }

    /** From random vectors. */
    @Benchmark
    public double cold(Products products) {
        tracker.forget();
        return solve(products);
    }

    /** From the last solution. */
    @Benchmark
    public double warm(Products products) {
        operator.drift();
        return solve(products);
    }

    private double solve(Products products) {
        Eigenpairs pairs = tracker.solve(operator);
        products.products += pairs.products();
        products.solves++;
        return pairs.value(0);
    }

    /** Totals over all measured calls; their ratio is the number of products of a solve. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Products {

        /** Operator products. */
        public long products;
        /** Solves. */
        public long solves;
    }

    /** A diagonal operator that changes. */
    private static final class Drifting implements SymmetricOperator {

        private final double[] diagonal;
        private long time;

        Drifting(int n) {
            diagonal = new double[n];
            for (int i = 0; i < n; i++) {
                diagonal[i] = i < OUTLIERS ? 12 - i : Math.cos(i);
            }
        }

        void drift() {
            time++;
            for (int i = 0; i < OUTLIERS; i++) {
                diagonal[i] += 1e-3 * Math.sin(time + i);
            }
        }

        @Override
        public int dimension() {
            return diagonal.length;
        }

        @Override
        public void apply(int k, double[][] xs, double[][] outs) {
            for (int v = 0; v < k; v++) {
                for (int i = 0; i < diagonal.length; i++) {
                    outs[v][i] = diagonal[i] * xs[v][i];
                }
            }
        }
    }
}

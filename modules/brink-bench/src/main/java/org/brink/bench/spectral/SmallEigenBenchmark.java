package org.brink.bench.spectral;

import java.util.concurrent.TimeUnit;
import org.brink.spectral.DenseEigen;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
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

/** One sharpness of a problem of few parameters: what every step of a small run pays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SmallEigenBenchmark {

    /** Order of the matrix. */
    @Param({"4", "10", "30"})
    public int n;

    private DenseOperator operator;
    private DenseEigen workspace;
    private EigenTracker tracker;
    private EigenDecomposition_F64<DMatrixRMaj> ejml;
    private DMatrixRMaj ejmlMatrix;

    /** Makes workspaces. */
    @Setup
    public void setUp() {
        operator = new DenseOperator(n);
        workspace = new DenseEigen(n);
        tracker = new EigenTracker(n, EigenOptions.largest(1));
        ejml = DecompositionFactory_DDRM.eig(n, true, true);
        ejmlMatrix = new DMatrixRMaj(n, n);
    }

    /** The decomposition alone: all eigenvalues, the largest one's vector. */
    @Benchmark
    public double dense() {
        double[][] matrix = operator.next();
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, workspace.matrix()[i], 0, n);
        }
        workspace.decompose(n, 1);
        return workspace.value(0);
    }

    /** The same by EJML, which computes all vectors. */
    @Benchmark
    public double ejml() {
        ejmlMatrix.set(operator.next());
        ejml.decompose(ejmlMatrix);
        return ejml.getEigenvalue(0).getReal();
    }

    /** Everything that a probe pays: products, symmetry, decomposition, residual, sign. */
    @Benchmark
    public double tracker() {
        operator.next();
        return tracker.solve(operator).value(0);
    }
}

package org.brink.bench.jets;

import java.util.concurrent.TimeUnit;
import org.brink.api.experiment.Precision;
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
 * Derivatives of the large network 3072-200-200-10 on 5000 examples, and of the tiny one 2-20-20-1 on 50, beside the
 * matrix products that they cannot avoid. {@link JetsReport} times both in turn, where a machine is not quiet enough
 * for a ratio of two benchmarks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC",
    "--add-modules=jdk.incubator.vector"})
public class JetsBenchmark {

    /** Which network. */
    @Param({"large", "tiny"})
    public String network;

    /** Number format. */
    @Param({"float64", "float32"})
    public String precision;

    /** What multiplies matrices. */
    @Param({"openblas", "vector", "plain"})
    public String kernel;

    /** Threads of the large network; the tiny one has a single thread. */
    @Param("2")
    public int threads;

    /** Name of an {@link MlpTask}. */
    @Param({"gradient", "product", "product-kept", "six-kept", "third-alone", "third-alone-kept", "third"})
    public String task;

    private Runnable work;
    private Products bare;

    /** Makes the network and its data. */
    @Setup
    public void setUp() {
        MlpCase mlp = MlpCase.of(network, kernel, network.equals("large") ? threads : 1,
                Precision.find(precision).orElseThrow());
        mlp.move();
        MlpTask chosen = MlpTask.find(mlp, task);
        work = chosen.work();
        bare = chosen.bare().get();
    }

    /** The derivative. */
    @Benchmark
    public void derivative() {
        work.run();
    }

    /** Its bare products. */
    @Benchmark
    public void products() {
        bare.run();
    }
}

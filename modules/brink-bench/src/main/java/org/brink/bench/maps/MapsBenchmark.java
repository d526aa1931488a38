package org.brink.bench.maps;

import java.util.concurrent.TimeUnit;
import org.brink.maps.StoredMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The two maps that are compared with NumPy, on one thread and on two. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MapsBenchmark {

    /** Threads that compute. */
    @Param({"1", "2"})
    public int threads;

    /** A bifurcation diagram. */
    @Benchmark
    public StoredMap bifurcation() {
        return MapsCases.bifurcation(threads);
    }

    /** A basin map. */
    @Benchmark
    public StoredMap basin() {
        return MapsCases.basin(threads);
    }
}

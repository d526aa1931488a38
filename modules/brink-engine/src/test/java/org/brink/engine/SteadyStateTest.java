package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory that a run needs does not depend on the number of its steps. */
class SteadyStateTest {

    private static final String PROBES = "\"loss\", \"gradient-norm\", \"threshold\", \"iterate\", \"sharpness\"";

    @TempDir
    private Path folder;

    private long allocatedBy(long steps) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Trial trial = Trial.run(folder, Trial.edge(2.5, 0.3, 0.2, steps, PROBES));
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(steps, trial.status().step().orElseThrow());
        return allocated;
    }

    @Test
    void stepsAllocateNothing() throws Exception {
        allocatedBy(20_000);
        long few = allocatedBy(20_000);
        long many = allocatedBy(220_000);
        double perStep = (many - few) / 200_000.0;
        assertTrue(perStep < 0.5, perStep + " bytes per step");
    }
}

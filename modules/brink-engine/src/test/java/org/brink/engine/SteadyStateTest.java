package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory that a run needs does not depend on the number of its steps. */
class SteadyStateTest {

    private static final String PROBES = "\"loss\", \"gradient-norm\", \"threshold\", \"iterate\", \"sharpness\"";

    @TempDir
    private Path folder;

    /** What the thread of the steps had allocated when it reported a step. */
    private record Mark(long step, long bytes) {
    }

    @Test
    void stepsAllocateNothing() throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Mark> marks = new ArrayList<>();
        RunObserver observer = new RunObserver() {
            @Override
            public void progress(long step, long steps) {
                // the last report comes from the thread that waited
                if (step < steps) {
                    marks.add(new Mark(step, threads.getCurrentThreadAllocatedBytes()));
                }
            }
        };
        Trial trial = Trial.run(folder, Trial.edge(2.5, 0.3, 0.2, 1_000_000, PROBES), new RunControl(), observer);
        assertEquals(1_000_000, trial.status().step().orElseThrow());
        Mark first = marks.get(marks.size() / 2);
        Mark last = marks.get(marks.size() - 1);
        assertTrue(last.step() - first.step() > 100_000, "enough steps between reports: " + marks.size());
        double perStep = (last.bytes() - first.bytes()) / (double) (last.step() - first.step());
        assertTrue(perStep < 0.5, perStep + " bytes per step");
    }
}

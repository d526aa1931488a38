package org.brink.api.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Properties;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComputeThreadsTest {

    private final Properties before = new Properties();

    @BeforeEach
    void forget() {
        before.putAll(System.getProperties());
        System.clearProperty(ComputeThreads.PROPERTY);
        System.clearProperty(ComputeThreads.PROPERTY + ".settled");
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void allCoresUnlessAskedFor() {
        assertEquals(OptionalInt.empty(), ComputeThreads.requested());
        assertEquals(Runtime.getRuntime().availableProcessors(), ComputeThreads.settle());
    }

    @Test
    void theNumberMayChangeUntilItSettles() {
        ComputeThreads.request(1, "--threads");
        ComputeThreads.request(3, "--threads");
        assertFalse(ComputeThreads.settled());
        assertEquals(3, ComputeThreads.settle());
        assertTrue(ComputeThreads.settled());
        ComputeThreads.request(3, "--threads");
        InvalidInput late = assertThrows(InvalidInput.class, () -> ComputeThreads.request(2, "--threads"));
        assertTrue(late.getMessage().startsWith("--threads: found 2, expected 3, the number"), late.getMessage());
        assertEquals(3, ComputeThreads.settle());
    }

    @Test
    void numbersOutOfRangeAreAnError() {
        for (int count : new int[] {0, -1, ComputeThreads.MOST + 1}) {
            InvalidInput error = assertThrows(InvalidInput.class, () -> ComputeThreads.request(count, "threads"));
            assertEquals("threads: found " + count + ", expected an integer from 1 to 1024", error.getMessage());
        }
    }
}

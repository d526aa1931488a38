package org.brink.api.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void allCoresUnlessAskedFor() {
        int cores = Runtime.getRuntime().availableProcessors();
        assertEquals(OptionalInt.empty(), ComputeThreads.requested());
        assertEquals(cores, ComputeThreads.count());
        ComputeThreads.request(cores + 1, "--threads");
        assertEquals(OptionalInt.of(cores + 1), ComputeThreads.requested());
        assertEquals(cores + 1, ComputeThreads.count());
        ComputeThreads.requestAll();
        assertEquals(cores, ComputeThreads.count());
    }

    @Test
    void aPropertyOutOfRangeIsBroughtIntoIt() {
        System.setProperty(ComputeThreads.PROPERTY, "-3");
        assertEquals(1, ComputeThreads.count());
        System.setProperty(ComputeThreads.PROPERTY, "100000");
        assertEquals(ComputeThreads.MOST, ComputeThreads.count());
    }

    @Test
    void numbersOutOfRangeAreAnError() {
        for (int count : new int[] {0, -1, ComputeThreads.MOST + 1}) {
            InvalidInput error = assertThrows(InvalidInput.class, () -> ComputeThreads.request(count, "threads"));
            assertEquals("threads: found " + count + ", expected an integer from 1 to 1024", error.getMessage());
        }
    }
}

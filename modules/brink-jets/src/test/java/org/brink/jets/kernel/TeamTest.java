package org.brink.jets.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TeamTest {

    @Test
    void everyPartIsDoneOnce() {
        int[] done = new int[50];
        new Team(3).run(50, part -> done[part]++);
        int[] once = new int[50];
        Arrays.fill(once, 1);
        assertArrayEquals(once, done);
    }

    @Test
    void partsRunAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        new Team(2).run(2, part -> {
            both.countDown();
            try {
                assertEquals(true, both.await(30, TimeUnit.SECONDS), "the other part must have begun");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void failuresOfPartsReachTheCaller() {
        Team team = new Team(2);
        for (int failing = 0; failing < 2; failing++) {
            int part = failing;
            assertThrows(IllegalStateException.class, () -> team.run(2, i -> {
                if (i == part) {
                    throw new IllegalStateException("part " + i);
                }
            }));
        }
        assertThrows(IllegalArgumentException.class, () -> new Team(0));
    }
}

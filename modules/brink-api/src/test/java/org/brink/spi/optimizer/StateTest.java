package org.brink.spi.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StateTest {

    private static final StateLayout LAYOUT = StateLayout.EMPTY.with("m", 2).with("v", 1);

    @Test
    void startsAsZeros() {
        State state = new State(LAYOUT);
        assertArrayEquals(new double[2], state.array("m"));
        assertArrayEquals(new double[1], state.array(1));
        assertEquals(0, new State(StateLayout.EMPTY).layout().slots().size());
    }

    @Test
    void copiesHaveArraysOfTheirOwn() {
        State state = new State(LAYOUT);
        state.array("m")[0] = 3;
        State copy = state.copy();
        assertEquals(state, copy);
        assertEquals(state.hashCode(), copy.hashCode());
        state.array("m")[0] = 4;
        assertEquals(3, copy.array("m")[0]);
        assertNotEquals(state, copy);
        copy.copyFrom(state);
        assertEquals(state, copy);
    }

    @Test
    void equalityIsOfBits() {
        State zero = new State(LAYOUT);
        State negativeZero = new State(LAYOUT);
        negativeZero.array(1)[0] = -0.0;
        assertNotEquals(zero, negativeZero);
        zero.array(1)[0] = Double.NaN;
        negativeZero.array(1)[0] = Double.NaN;
        assertEquals(zero, negativeZero);
    }

    @Test
    void layoutsMustAgree() {
        State other = new State(StateLayout.EMPTY.with("m", 3));
        assertThrows(IllegalArgumentException.class, () -> new State(LAYOUT).copyFrom(other));
        assertNotEquals(new State(LAYOUT), other);
    }

    @Test
    void slotsAreNamedOnceAndNotEmpty() {
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.with("m", 5));
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.with("x", 0));
        assertThrows(IllegalArgumentException.class, () -> new State(LAYOUT).array("x"));
    }
}

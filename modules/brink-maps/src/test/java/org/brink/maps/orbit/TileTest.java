package org.brink.maps.orbit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.maps.Experiments;
import org.junit.jupiter.api.Test;

class TileTest {

    /** Points, cycles, chaos and escape, over steps that are no multiple of anything; tiny numbers are zero. */
    @Test
    void lockstepHasTheBitsOfSingleTrajectories() {
        CellMaker maker = new CellMaker(Experiments.cubic(), Path.of(""), List.of("objective.params.a"));
        List<Cell> cells = new ArrayList<>();
        for (double a : Experiments.range(0.5, 2.05, 97)) {
            cells.add(maker.at(a));
        }
        Tile tile = Tile.of(cells);
        assertTrue(tile instanceof LockstepTile);
        tile.advance(20_003);
        tile.advance(57);
        int tiny = 0;
        for (int i = 0; i < cells.size(); i++) {
            Orbit orbit = cells.get(i).orbit();
            for (int step = 0; step < 20_060; step++) {
                orbit.advance();
            }
            double[] alone = orbit.position();
            if (Math.abs(alone[0]) < Freezing.TINY) {
                alone = new double[1];
                tiny++;
            }
            assertArrayEquals(alone, tile.point(i), 0.0, "cell " + i);
        }
        assertTrue(tiny > 10 && tiny < 50, tiny + " cells on their way to zero");
    }

    @Test
    void valuesOutOfRangeNameTheirPlace() {
        CellMaker maker = new CellMaker(Experiments.cubic(), Path.of(""), List.of("optimizer.params.stepSize"));
        InvalidInput error = assertThrows(InvalidInput.class, () -> maker.at(-1));
        assertTrue(error.getMessage().contains("optimizer.params.stepSize"), error.getMessage());
        assertEquals(0.5, maker.at(0.5).stepSize().orElseThrow());
    }

    @Test
    void anyPathOfTheDocumentCanBeVaried() {
        CellMaker maker = new CellMaker(Experiments.cubic(), Path.of(""), List.of("seed"));
        assertEquals(7, maker.at(7).experiment().get().seed());
    }
}

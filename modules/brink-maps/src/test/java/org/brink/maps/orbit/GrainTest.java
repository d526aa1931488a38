package org.brink.maps.orbit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.brink.maps.Experiments;
import org.junit.jupiter.api.Test;

class GrainTest {

    @Test
    void threadsGetAsManyTilesAsEachOther() {
        for (int threads = 1; threads <= 7; threads++) {
            for (int cells = 64; cells < 40_000; cells = cells * 3 / 2) {
                for (Grain grain : Grain.values()) {
                    int tiles = grain.tiles(cells, threads);
                    assertTrue(tiles == cells || tiles % threads == 0, grain + ", " + cells);
                }
            }
        }
        assertEquals(2, Grain.LARGE.tiles(2, 4));
        assertEquals(18, Grain.LARGE.tiles(121 * 76, 2));
        assertEquals(100, Grain.SINGLE.tiles(100, 16));
    }

    @Test
    void cellsThatAreSlowByThemselvesAreDealtOutOneByOne() {
        Cell plain = new CellMaker(Experiments.cubic(), Path.of(""), List.of()).at();
        assertEquals(Grain.LARGE, Grain.of(plain, false));
        assertEquals(Grain.MEDIUM, Grain.of(plain, true));
        Cell adam = new CellMaker(Experiments.of("{ \"type\": \"cubic-map\", \"params\": { \"a\": 1.5 } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [0.3] } }", "{ \"type\": \"adam\" }"), Path.of(""),
                List.of()).at();
        assertEquals(Grain.SINGLE, Grain.of(adam, false));
        assertTrue(Grain.SINGLE.tiles(1000, 2) >= 125);
    }
}

package org.brink.maps.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.engine.RunControl;
import org.brink.maps.orbit.TileWork;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;

class CubicMapPhasesTest {

    static Experiment cubic() {
        return ExperimentDocument.parse("""
                { "brink": 1, "objective": { "type": "cubic-map", "params": { "a": 1.5 } },
                  "init": { "type": "point", "params": { "values": [0.3] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 1 } },
                  "processes": ["discrete"], "probes": [], "steps": 100 }
                """, "cubic");
    }

    static double[] range(double low, double high, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = low + (high - low) * i / (count - 1);
        }
        return values;
    }

    private static final TileWork WORK = new TileWork(2, new RunControl(), TileWork.Progress.NONE);

    private static PhaseScan scan() {
        return new PhaseScan(cubic(), Path.of(""), "objective.params.a",
                Optional.of(new PhaseScan.Starts("init.params.values[0]", range(0.01, 1.99, 200))),
                PhaseSettings.DEFAULT.withMeasure(PhaseSettings.Measure.DISTANCE));
    }

    @Test
    void show() {
        PhaseScan scan = scan();
        double[] values = range(0.05, 2.1, 300);
        PhaseResult[] found = scan.at(values, WORK);
        List<PhaseScan.Border> borders = scan.borders(values, found, 1e-6, WORK);
        borders.forEach(b -> System.out.println(b.value() + " ± " + b.within() + " " + b.below().describe() + " -> " + b.above().describe()));
        assertEquals(1, 1);
    }
}

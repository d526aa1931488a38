package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.maps.phase.Phase;
import org.brink.probes.phase.PhaseProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapCommandsTest extends CommandLineTest {

    private static final String FILE = "cubic.experiment.json";

    @BeforeEach
    void writeExperiment() throws IOException {
        Files.writeString(folder.resolve(FILE), """
                { "brink": 1, "objective": { "type": "cubic-map", "params": { "a": 1.1 } },
                  "init": { "type": "point", "params": { "values": [0.3] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 1 } },
                  "processes": ["discrete"], "probes": ["loss"], "steps": 2000 }
                """);
    }

    @Test
    void diagramIsStoredExportedAndDrawn() throws IOException {
        String map = brink("bifurcation", FILE, "--over", "objective.params.a", "--from", "0.5", "--to", "1.9",
                "--count", "21", "--burn-in", "300", "--keep", "8", "--phases").expect(ExitCode.DONE).lastLine();
        assertEquals("maps/bifurcation-1", map);
        List<String> csv = brink("export", map, "--format", "csv", "--out", "-").expect(ExitCode.DONE).out().lines()
                .toList();
        assertEquals("x,point,direction", csv.get(0));
        assertEquals(1 + 21 * 8, csv.size());
        brink("figure", map, "--view", "bifurcation", "--out", "diagram.svg").expect(ExitCode.DONE);
        String svg = Files.readString(folder.resolve("diagram.svg"));
        assertTrue(svg.contains("period 2") && svg.contains("Periodic"));
    }

    @Test
    void mapIsStoredExportedAndDrawn() throws IOException {
        Map<?, ?> json = (Map<?, ?>) brink("map", FILE, "--x", "objective.params.a=0.5:2.1:9", "--y",
                "init.params.values[0]=0.1:0.4:4", "--steps", "1500", "--out", "mine", "--json").expect(ExitCode.DONE)
                .json();
        assertEquals("map", json.get("kind"));
        List<String> csv = brink("export", "mine", "--format", "csv", "--out", "-").expect(ExitCode.DONE).out().lines()
                .toList();
        assertEquals("x,y,diverged,phase,sharpness,loss,steps,period,lyapunov", csv.get(0));
        assertEquals(1 + 36, csv.size());
        brink("figure", "mine", "--view", "map", "--set", "quantity=phase", "--out", "map.svg").expect(ExitCode.DONE);
        assertTrue(Files.readString(folder.resolve("map.svg")).contains("Periodic"));
    }

    @Test
    void phaseOfOneExperimentAndOverARange() {
        assertEquals("periodic 2", brink("phases", FILE).expect(ExitCode.DONE).lastLine());
        String table = brink("phases", FILE, "--over", "objective.params.a=1.1:1.25:2", "--within", "1e-4")
                .expect(ExitCode.DONE).out();
        assertTrue(table.contains("1.236") && table.contains("periodic 4"), table);
    }

    /** A run has its phase by name, alone and in the table of a sweep. */
    @Test
    void theProbeOfPhasesNamesThem() throws IOException {
        String text = Files.readString(folder.resolve(FILE)).replace("\"loss\"]", "\"loss\", \"phase\"]");
        Files.writeString(folder.resolve(FILE), text);
        String run = brink("run", FILE, "--quiet").expect(ExitCode.DONE).lastLine();
        String shown = brink("show", run).expect(ExitCode.DONE).out();
        assertTrue(shown.lines().anyMatch(line -> line.matches(" *phase +2000 +periodic")), shown);
        Map<?, ?> last = (Map<?, ?>) ((Map<?, ?>) brink("show", run, "--json").expect(ExitCode.DONE).json())
                .get("last");
        assertEquals("periodic", ((Map<?, ?>) last.get("discrete.phase")).get("name"));
        assertEquals(PhaseProbe.NAMES, Arrays.stream(Phase.values()).map(Phase::id).toList());
        Files.writeString(folder.resolve(FILE), text.replace("\"steps\"", "\"sweep\": { \"axes\": [ { \"path\":"
                + " \"objective.params.a\", \"values\": [0.5, 1.1, 1.8] } ] }, \"steps\""));
        String sweep = brink("sweep", FILE, "--quiet").expect(ExitCode.DONE).out().lines().findFirst().orElseThrow();
        String table = brink("show", sweep).expect(ExitCode.DONE).out();
        assertTrue(table.contains("monotonic") && table.contains("periodic") && table.contains("chaotic"), table);
    }

    @Test
    void cancelledMapLeavesNothing() throws IOException {
        List<String> before = files();
        Interrupts atOnce = cancel -> {
            cancel.run();
            return () -> { };
        };
        assertTrue(brink(atOnce, "bifurcation", FILE, "--over", "objective.params.a", "--from", "1", "--to", "2")
                .expect(ExitCode.CANCELLED).err().contains("cancelled"));
        assertEquals(before, files());
    }

    @Test
    void refusesWhatDoesNotFit() {
        for (List<String> wrong : List.of(
                List.of("map", "--x", "objective.params.a", "--y", "init.params.values[0]=0:1:3", "PATH=LOW"),
                List.of("map", "--x", "objective.params.b=0:1:3", "--y", "init.params.values[0]=0:1:3", "number"),
                List.of("map", "--x", "objective.params.a=1:0:3", "--y", "init.params.values[0]=0:1:3", "less"),
                List.of("phases", "--over", "objective.params.a=x:1:3", "--burn-in", "10", "numbers"),
                List.of("phases", "--monotonic", "speed", "--burn-in", "10", "loss or distance"))) {
            String err = brink(wrong.get(0), FILE, wrong.get(1), wrong.get(2), wrong.get(3), wrong.get(4))
                    .expect(ExitCode.BAD_INPUT).err();
            assertTrue(err.contains(wrong.get(5)), err);
        }
    }
}

package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepCommandTest extends CommandLineTest {

    private static final String AXES = """
            , "sweep": { "axes": [
                { "path": "optimizer.params.stepSize", "values": { "lin": [0.1, 1.0, 4] } },
                { "seeds": 2 } ] } }
            """;

    @BeforeEach
    void anExperimentWithAxes() throws Exception {
        write("edge.experiment.json", EXPERIMENT.strip().substring(0, EXPERIMENT.strip().length() - 1) + AXES);
    }

    @Test
    void sweepsAndShows() {
        Result swept = brink("sweep", "edge.experiment.json").expect(ExitCode.DONE);
        String sweep = swept.lastLine();
        assertTrue(sweep.matches("sweeps.edge-[0-9a-f]{10}"), sweep);
        assertTrue(swept.err().contains("8 of 8 cells"), swept.err());
        String shown = brink("show", sweep).expect(ExitCode.DONE).out();
        assertTrue(shown.contains("complete"), shown);
        assertTrue(shown.contains("optimizer.params.stepSize: 4 values, 0.1 … 1.0"), shown);
        assertTrue(shown.contains("diverged"), shown);
        Map<?, ?> json = (Map<?, ?>) brink("show", sweep, "--json").expect(ExitCode.DONE).json();
        assertEquals(8L, json.get("known"));
        Result again = brink("sweep", sweep, "--missing-only", "--json").expect(ExitCode.DONE);
        assertEquals(((Map<?, ?>) again.json()).get("states"), json.get("states"));
        assertEquals("", again.err());
    }

    @Test
    void cellsAndGroupsAreExportedAsJson() throws Exception {
        brink("sweep", "edge.experiment.json", "--out", "s").expect(ExitCode.DONE);
        Map<?, ?> cells = (Map<?, ?>) brink("export", "s", "--format", "json", "--out", "-").expect(ExitCode.DONE)
                .json();
        assertEquals(8, ((List<?>) cells.get("cells")).size());
        Map<?, ?> groups = (Map<?, ?>) brink("export", "s", "--format", "json", "--group-by",
                "optimizer.params.stepSize", "--out", "-").expect(ExitCode.DONE).json();
        assertEquals(4, ((List<?>) groups.get("groups")).size());
        assertTrue(brink("export", "s", "--format", "npz", "--group-by", "axes", "--out", "-")
                .expect(ExitCode.BAD_INPUT).err().contains("csv or json"));
    }

    @Test
    void wrongValuesAreReportedWithTheirLineAndCell() throws Exception {
        write("bad.experiment.json", Files.readString(folder.resolve("edge.experiment.json"))
                .replace("[0.1, 1.0, 4]", "[0.1, -1.0, 4]"));
        Result result = brink("sweep", "bad.experiment.json").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().startsWith("bad.experiment.json:"), result.err());
        assertTrue(result.err().contains("in cell 2") && result.err().contains("a number > 0"), result.err());
        assertTrue(!Files.exists(folder.resolve("sweeps")), "nothing was written");
    }

    @Test
    void anExperimentWithoutAxesIsBadInput() throws Exception {
        write("plain.experiment.json", EXPERIMENT);
        assertTrue(brink("sweep", "plain.experiment.json").expect(ExitCode.BAD_INPUT).err().contains("axis"));
    }

    @Test
    void optionsThatExcludeEachOtherAreBadInput() {
        brink("sweep", "edge.experiment.json", "--missing-only", "--failed-only").expect(ExitCode.BAD_INPUT);
        brink("sweep", "edge.experiment.json", "--keep", "some").expect(ExitCode.BAD_INPUT);
        brink("sweep", "edge.experiment.json", "--jobs", "0").expect(ExitCode.BAD_INPUT);
    }

    @Test
    void cellsThatFailAreListedAndGiveTheExitCode() throws Exception {
        write("depth.experiment.json", EXPERIMENT.replace("\"type\": \"tied\", \"params\": { \"x\": 2.5, \"y\": 0.3 }",
                "\"type\": \"point\", \"params\": { \"values\": [2.5, 0.3, 2.5, 0.3] }").strip()
                .replaceFirst("\\}$", ", \"sweep\": { \"axes\": [ { \"path\": \"objective.params.depth\","
                        + " \"values\": [4, 3] } ] } }"));
        Result result = brink("sweep", "depth.experiment.json", "--out", "s").expect(ExitCode.INTERNAL);
        assertTrue(result.err().contains("cell 1 (objective.params.depth = 3) failed: "), result.err());
        assertTrue(brink("show", "s").expect(ExitCode.DONE).out().contains("failed cells"));
    }
}

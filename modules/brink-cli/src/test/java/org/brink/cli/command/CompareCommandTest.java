package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

class CompareCommandTest extends CommandLineTest {

    @Test
    void showsOnlyTheParametersThatDiffer() throws IOException {
        String first = finishedRun();
        String second = finishedRun("--set", "optimizer.params.stepSize=0.25");
        String text = brink("compare", first, second).expect(ExitCode.DONE).out();
        List<String> lines = text.lines().toList();
        assertEquals(List.of("run", "optimizer.params.stepSize", "status", "step", "loss", "sharpness"),
                List.of(lines.get(0).split(" +")));
        assertTrue(lines.get(1).matches("[0-9a-f]{10}-1 +0\\.2 +completed +60 .*"), lines.get(1));
        assertTrue(lines.get(2).matches("[0-9a-f]{10}-1 +0\\.25 +completed +60 .*"), lines.get(2));
        assertFalse(text.contains("depth"), text);
        assertTrue(text.contains("distance between trajectories"), text);
        assertTrue(text.contains("stepSize = 0.25"), text);
    }

    @Test
    void jsonHoldsTheSameTable() throws IOException {
        String first = finishedRun();
        String second = finishedRun("--set", "init.params.x=2.4");
        Map<?, ?> json = (Map<?, ?>) brink("compare", first, second, "--json").expect(ExitCode.DONE).json();
        assertEquals(List.of("init.params.x"), json.get("differing"));
        List<?> runs = (List<?>) json.get("runs");
        assertEquals(Map.of("init.params.x", 2.4), ((Map<?, ?>) runs.get(1)).get("values"));
        Map<?, ?> distance = (Map<?, ?>) ((List<?>) json.get("distances")).get(0);
        assertEquals("discrete", distance.get("process"));
        assertEquals(61L, distance.get("commonSteps"));
        assertTrue((Double) distance.get("max") >= Math.sqrt(2) * 0.1 - 1e-12, "the starts are that far apart");
    }

    @Test
    void oneRunIsNotEnough() throws IOException {
        assertTrue(brink("compare", finishedRun()).expect(ExitCode.BAD_INPUT).err().contains("RUNDIR"));
    }

    @Test
    void badAveragesAreBadInput() throws IOException {
        String err = brink("compare", finishedRun(), "--kernel", "hat", "--smooth", "0").expect(ExitCode.BAD_INPUT)
                .err();
        assertTrue(err.contains("--kernel") && err.contains("--smooth"), err);
    }
}

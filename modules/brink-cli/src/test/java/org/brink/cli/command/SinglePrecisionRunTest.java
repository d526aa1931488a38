package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

/** Experiments that compute in single precision. */
class SinglePrecisionRunTest extends CommandLineTest {

    private static final String NETWORK = """
            {
              "brink": 1,
              "objective": { "type": "mlp", "params": {
                "data": { "type": "two-moons" }, "hidden": [8, 8], "loss": "cross-entropy", "kernel": "plain" } },
              "init": { "type": "layered" },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.1 } },
              "processes": [ { "type": "discrete" } ],
              "probes": [ { "type": "loss" }, { "type": "sharpness" } ],
              "steps": 30,
              "precision": "float32"
            }
            """;

    private Map<?, ?> shown(String run) throws IOException {
        return (Map<?, ?>) brink("show", run, "--json").expect(ExitCode.DONE).json();
    }

    private static double last(Map<?, ?> shown, String channel) {
        Map<?, ?> last = (Map<?, ?>) ((Map<?, ?>) shown.get("last")).get("discrete." + channel);
        return ((Number) last.get("value")).doubleValue();
    }

    @Test
    void aNetworkRunsInTheRequestedPrecisionAndSaysSo() throws IOException {
        write("network.experiment.json", NETWORK);
        brink("run", "network.experiment.json", "--quiet", "--out", "single").expect(ExitCode.DONE);
        brink("run", "network.experiment.json", "--quiet", "--out", "double", "--set", "precision=float64")
                .expect(ExitCode.DONE);
        Map<?, ?> single = shown("single");
        Map<?, ?> wide = shown("double");
        assertEquals("float32", single.get("precision"));
        assertEquals("float64", wide.get("precision"));
        assertTrue(single.get("warnings").toString().contains("computed in float32"), single.toString());
        assertEquals(List.of(), wide.get("warnings"));
        for (String channel : List.of("loss", "sharpness")) {
            double expected = last(wide, channel);
            assertNotEquals(expected, last(single, channel), channel + " was not computed in single precision");
            assertEquals(expected, last(single, channel), 1e-3 * Math.abs(expected), channel);
        }
    }

    @Test
    void derivativesInSinglePrecisionAreCheckedAgainstDoublePrecision() throws IOException {
        write("network.experiment.json", NETWORK);
        Result result = brink("check", "network.experiment.json").expect(ExitCode.DONE);
        assertTrue(result.out().contains("Computed in float32; compared with differences in float64."), result.out());
        Map<?, ?> json = (Map<?, ?>) brink("check", "network.experiment.json", "--json").expect(ExitCode.DONE).json();
        assertEquals("float32", json.get("precision"));
        Map<?, ?> third = (Map<?, ?>) ((List<?>) json.get("checks")).get(2);
        double error = ((Number) third.get("worstError")).doubleValue();
        assertTrue(error > 1e-9 && error < 1e-5, "third derivative: " + error);
    }

    @Test
    void anObjectiveInClosedFormRefusesSinglePrecision() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink("validate", "edge.experiment.json").expect(ExitCode.DONE);
        assertEquals("", result.err());
        write("edge.experiment.json", EXPERIMENT.replace("\"steps\": 60", "\"steps\": 60, \"precision\": \"float32\""));
        Result refused = brink("validate", "edge.experiment.json").expect(ExitCode.BAD_INPUT);
        assertTrue((refused.out() + refused.err()).contains("float64 for objective scalar-product"),
                refused.out() + refused.err());
    }

    @Test
    void listNamesThePrecisionsOfObjectives() {
        Map<String, Object> precisions = new TreeMap<>();
        Map<?, ?> all = (Map<?, ?>) brink("list", "--json").expect(ExitCode.DONE).json();
        for (Object item : (List<?>) all.get("objective")) {
            Map<?, ?> objective = (Map<?, ?>) item;
            precisions.put((String) objective.get("type"), objective.get("precisions"));
        }
        assertEquals(List.of("float64", "float32"), precisions.get("vit"));
        assertEquals(List.of("float64"), precisions.get("scalar-product"));
        assertTrue(brink("list", "objective").out().contains("precision: float64 or float32"));
    }
}

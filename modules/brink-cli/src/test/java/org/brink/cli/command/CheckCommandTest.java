package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.junit.jupiter.api.Test;
import org.openide.util.lookup.ServiceProvider;

class CheckCommandTest extends CommandLineTest {

    private static final String WRONG = EXPERIMENT.replace("\"type\": \"scalar-product\", \"params\": { \"depth\": 4 }",
            "\"type\": \"wrong-hessian\"").replace("{ \"type\": \"sharpness\" }, { \"type\": \"threshold\" }, ", "");

    @Test
    void rightDerivativesPass() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink("check", "edge.experiment.json").expect(ExitCode.DONE);
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("scalar-product at its initial point: 4 coordinates in 4 blocks"),
                result.out());
        for (String check : List.of("gradient", "hessian-times", "third", "hessian-symmetry", "third-symmetry")) {
            assertTrue(result.out().matches("(?s).*\\n" + check + " +passed .*"), result.out());
        }
        assertEquals(List.of("edge.experiment.json"), files(), "a check leaves nothing behind");
    }

    @Test
    void jsonNamesEveryCheck() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Map<?, ?> json = (Map<?, ?>) brink("check", "edge.experiment.json", "--json", "--directions", "7", "--set",
                "objective.params.depth=2").expect(ExitCode.DONE).json();
        assertEquals(true, json.get("passed"));
        assertEquals(2L, json.get("dimension"));
        List<?> checks = (List<?>) json.get("checks");
        assertEquals(5, checks.size());
        assertEquals("gradient", ((Map<?, ?>) checks.get(0)).get("check"));
        assertEquals(11L, ((Map<?, ?>) checks.get(0)).get("comparisons"));
    }

    @Test
    void aWrongHessianIsNamedAndExitsWithThree() throws IOException {
        write("wrong.experiment.json", WRONG);
        Result result = brink("check", "wrong.experiment.json").expect(3);
        assertTrue(result.out().matches("(?s).*\\ngradient +passed .*"), result.out());
        assertTrue(result.out().matches("(?s).*\\nhessian-times +failed .*"), result.out());
        assertTrue(result.out().contains("largest difference at entry 1, w[1]"), result.out());
        Map<?, ?> json = (Map<?, ?>) brink("check", "wrong.experiment.json", "--json").expect(3).json();
        assertEquals(false, json.get("passed"));
        Map<?, ?> hessian = (Map<?, ?>) ((List<?>) json.get("checks")).get(1);
        assertEquals(1L, hessian.get("component"));
        assertEquals("w", hessian.get("block"));
    }

    @Test
    void badInputIsNotAFailedCheck() throws IOException {
        write("edge.experiment.json", EXPERIMENT.replace("\"depth\": 4", "\"depth\": 5"));
        Result depth = brink("check", "edge.experiment.json").expect(ExitCode.BAD_INPUT);
        assertTrue(depth.err().contains("edge.experiment.json:4: objective.params.depth"), depth.err());
        write("edge.experiment.json", EXPERIMENT);
        Result few = brink("check", "edge.experiment.json", "--directions", "2").expect(ExitCode.BAD_INPUT);
        assertTrue(few.err().contains("--directions: found 2, expected an integer >= 3"), few.err());
    }

    @Test
    void ctrlCEndsACheck() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        Result result = brink(cancel -> {
            cancel.run();
            return () -> { };
        }, "check", "edge.experiment.json").expect(ExitCode.CANCELLED);
        assertEquals("", result.out());
    }

    @Test
    void blocksAreListedInOrder() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        String text = brink("blocks", "edge.experiment.json").expect(ExitCode.DONE).out();
        assertTrue(text.startsWith("block  shape  offset  size\n"), text);
        assertTrue(text.contains("\nw3     (1,)   3       1\n"), text);
        assertTrue(text.endsWith("4 coordinates\n"), text);
        Map<?, ?> json = (Map<?, ?>) brink("blocks", "edge.experiment.json", "--json", "--set",
                "objective.params.depth=3").expect(ExitCode.DONE).json();
        assertEquals(3L, json.get("dimension"));
        assertEquals(3, ((List<?>) json.get("blocks")).size());
        assertEquals(Map.of("name", "w2", "shape", List.of(1L), "offset", 2L, "size", 1L),
                ((List<?>) json.get("blocks")).get(2));
        assertFalse(files().contains("runs"));
    }

    /** L = ½(w₀² + w₁² + w₂² + w₃²) with a Hessian that forgets its second row. */
    @ServiceProvider(service = ObjectiveProvider.class)
    public static final class WrongHessianProvider implements ObjectiveProvider {

        @Override
        public String type() {
            return "wrong-hessian";
        }

        @Override
        public String displayName() {
            return "Wrong Hessian";
        }

        @Override
        public String summary() {
            return "An objective with a fault.";
        }

        @Override
        public Schema schema() {
            return Schema.of();
        }

        @Override
        public Objective create(Settings settings, CreationContext context) {
            return new WrongHessian();
        }
    }

    private static final class WrongHessian implements ClosedForm {

        @Override
        public int dimension() {
            return 4;
        }

        @Override
        public double value(double[] w) {
            return 0.5 * (w[0] * w[0] + w[1] * w[1] + w[2] * w[2] + w[3] * w[3]);
        }

        @Override
        public void gradient(double[] w, double[] out) {
            System.arraycopy(w, 0, out, 0, 4);
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            System.arraycopy(u, 0, out, 0, 4);
            out[1] = 0;
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            Arrays.fill(out, 0);
        }
    }
}

package org.brink.optimizers.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.brink.api.array.NpzFile;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 200 steps on the reference network against PyTorch, or against a plain transcription of the paper: see
 * {@code src/test/python/reference_trajectories.py}, which made the numbers.
 */
class ReferenceTrajectoriesTest {

    private static final int[] KEPT = {1, 20, 200};
    private static final double TOLERANCE = 1e-9;

    static Stream<Arguments> cases() {
        return Stream.of(
                of("gd", "gd", Map.of("stepSize", 0.4)),
                of("momentum-sum", "momentum", Map.of("stepSize", 0.05)),
                of("momentum-average", "momentum", Map.of("stepSize", 0.4, "form", "average")),
                of("nesterov-sum", "nesterov", Map.of("stepSize", 0.05)),
                of("nesterov-average", "nesterov", Map.of("stepSize", 0.4, "form", "average")),
                of("adagrad", "adagrad", Map.of("stepSize", 0.02)),
                of("adagrad-initial", "adagrad", Map.of("stepSize", 0.1, "initialSum", 0.1)),
                of("rmsprop", "rmsprop", Map.of("stepSize", 0.001)),
                of("rmsprop-corrected", "rmsprop",
                        Map.of("stepSize", 0.003, "epsilon", 1e-7, "biasCorrection", true)),
                of("rmsprop-momentum", "rmsprop", Map.of("stepSize", 0.003, "momentum", 0.9)),
                of("scalar-rmsprop", "scalar-rmsprop", Map.of("stepSize", 0.02)),
                of("scalar-rmsprop-corrected", "scalar-rmsprop",
                        Map.of("stepSize", 0.02, "momentum", 0.5, "biasCorrection", true)),
                of("adadelta", "adadelta", Map.of("stepSize", 0.3)),
                of("adam", "adam", Map.of("stepSize", 0.003, "beta2", 0.99)),
                of("adamw", "adamw", Map.of("stepSize", 0.003, "weightDecay", 0.1)),
                of("nadam", "nadam", Map.of("stepSize", 0.003)),
                of("nadam-warming", "nadam", Map.of("stepSize", 0.002, "warmingMomentum", true)),
                of("amsgrad", "amsgrad", Map.of("stepSize", 0.003, "beta2", 0.9)),
                of("padam", "padam", Map.of("stepSize", 0.01)),
                of("adabelief", "adabelief", Map.of("stepSize", 0.003)),
                of("adamax", "adamax", Map.of("stepSize", 0.003)),
                of("sign-gd", "sign-gd", Map.of("stepSize", 0.001)),
                of("sign-gd-momentum", "sign-gd", Map.of("stepSize", 0.001, "momentum", 0.9)),
                of("sign-gd-scaled", "sign-gd", Map.of("stepSize", 0.001, "scaled", true)),
                of("lion", "lion", Map.of("stepSize", 0.001)),
                of("normalised-gd", "normalised-gd", Map.of("stepSize", 0.01)),
                of("sqrt-loss-gd", "sqrt-loss-gd", Map.of("stepSize", 0.1)),
                of("polyak-step", "polyak-step", Map.of("factor", 0.1, "maxStepSize", 1.0)),
                of("sam", "sam", Map.of("base", spec("gd", Map.of("stepSize", 0.2)))),
                of("sam-momentum", "sam", Map.of("base", spec("momentum", Map.of("stepSize", 0.05)))),
                of("asam", "asam", Map.of("base", spec("gd", Map.of("stepSize", 0.2)))),
                of("clipping", "clipping", Map.of("maxNorm", 0.1, "base", spec("gd", Map.of("stepSize", 0.4)))),
                of("weight-decay", "weight-decay",
                        Map.of("rate", 0.001, "base", spec("momentum", Map.of("stepSize", 0.05)))),
                of("net-shampoo", "shampoo", Map.of("stepSize", 0.02)),
                of("net-soap", "soap", Map.of("stepSize", 0.003, "beta1", 0.9)),
                of("net-muon", "muon", Map.of("stepSize", 0.001)),
                of("net-spectral-descent", "spectral-descent", Map.of("stepSize", 0.001, "scaled", false)),
                of("net-adafactor", "adafactor", Map.of("stepSize", 0.0002)),
                of("frozen", "frozen", Map.of("from", 50L, "base", spec("rmsprop", Map.of("stepSize", 0.001)))));
    }

    static Stream<Arguments> matrixCases() {
        return Stream.of(
                of("shampoo", "shampoo", Map.of("stepSize", 0.02)),
                of("soap", "soap", Map.of("stepSize", 0.003, "beta1", 0.9, "initialStatistics", 0.01,
                        "basisEvery", 3L)),
                of("muon", "muon", Map.of("stepSize", 0.002)),
                of("spectral-descent", "spectral-descent", Map.of("stepSize", 0.001, "scaled", false)),
                of("adafactor", "adafactor", Map.of("stepSize", 0.001)),
                of("adafactor-relative", "adafactor", Map.of("stepSize", 0.003, "relative", true)));
    }

    private static Arguments of(String name, String type, Map<String, Object> params) {
        return Arguments.of(name, type, params);
    }

    private static Map<String, Object> spec(String type, Map<String, Object> params) {
        return Map.of("type", type, "params", params);
    }

    private static NpzFile trajectories() throws IOException, URISyntaxException {
        return NpzFile.open(Path.of(ReferenceTrajectoriesTest.class.getResource("trajectories.npz").toURI()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesAfterOneTwentyAndTwoHundredSteps(String name, String type, Map<String, Object> params)
            throws IOException, URISyntaxException {
        Objective objective = ReferenceNet.objective();
        assertAgrees(name, objective, ReferenceNet.start(objective), type, params);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matrixCases")
    void agreesOnMatrices(String name, String type, Map<String, Object> params)
            throws IOException, URISyntaxException {
        assertAgrees(name, new MatrixProblem(), MatrixProblem.start(), type, params);
    }

    private static void assertAgrees(String name, Objective objective, double[] start, String type,
            Map<String, Object> params) throws IOException, URISyntaxException {
        double[] expected;
        try (NpzFile file = trajectories()) {
            expected = file.read(name).orElseThrow().values();
        }
        int n = objective.dimension();
        PlainProcess process = new PlainProcess("test", objective,
                ReferenceNet.optimizer(objective, type, params), start);
        int done = 0;
        for (int k = 0; k < KEPT.length; k++) {
            for (; done < KEPT[k]; done++) {
                process.prepare(done);
                process.commit();
            }
            int steps = done;
            double[] kept = Arrays.copyOfRange(expected, k * n, (k + 1) * n);
            double error = Vectors.distance(kept, process.position()) / Vectors.norm(kept);
            assertTrue(error < TOLERANCE, () -> "relative distance " + error + " after " + steps + " steps");
        }
    }

    @Test
    void everyStoredTrajectoryIsCompared() throws IOException, URISyntaxException {
        try (NpzFile file = trajectories()) {
            assertEquals(new HashSet<>(file.names()),
                    new HashSet<>(Stream.concat(cases(), matrixCases()).map(each -> (String) each.get()[0]).toList()));
        }
    }
}

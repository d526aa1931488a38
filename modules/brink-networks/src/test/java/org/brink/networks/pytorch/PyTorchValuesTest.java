package org.brink.networks.pytorch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Loss, gradient, Hessian-vector product and third directional derivatives of every architecture, activation and loss
 * against those of PyTorch in float64, from weights that PyTorch saved.
 */
class PyTorchValuesTest {

    private static final double VALUES = 1e-10;
    private static final double HIGHER = 1e-8;

    static Stream<PyTorchCase> cases() {
        return PyTorchCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void derivativesAreThoseOfPyTorch(PyTorchCase example) throws IOException {
        Objective objective = example.objective();
        Evaluation at = objective.newEvaluation();
        at.moveTo(example.weights(objective));
        int n = objective.dimension();
        double loss = example.array("loss")[0];
        assertEquals(loss, at.value(), VALUES * Math.abs(loss));

        double[] found = new double[n];
        at.gradient(found);
        assertClose("gradient", example.array("gradient"), found, VALUES);
        double[] u = example.array("u");
        double[] v = example.array("v");
        at.hessianTimes(u, found);
        assertClose("Hessian times u", example.array("hu"), found, HIGHER);
        at.third(u, v, found);
        assertClose("third derivative along u and v", example.array("third_uv"), found, HIGHER);
        at.third(u, u, found);
        assertClose("third derivative along u twice", example.array("third_uu"), found, HIGHER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void blocksAreThoseOfTheStateDictionary(PyTorchCase example) throws IOException {
        List<Block> blocks = example.objective().blocks();
        assertEquals(example.stateDictionary(), blocks.stream().map(Block::name).toList());
    }

    /** Relative to the size of the whole; zero vectors must be zero. */
    private static void assertClose(String what, double[] expected, double[] found, double tolerance) {
        double error = Vectors.distance(expected, found);
        assertTrue(error <= tolerance * Vectors.norm(expected), () -> what + " is off by " + error + ", of "
                + Vectors.norm(expected));
    }
}

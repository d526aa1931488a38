package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.numeric.ComputeThreads;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Settings;
import org.brink.jets.kernel.Kernels;
import org.brink.networks.init.LayeredInitProvider;
import org.brink.spi.objective.Arithmetic;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class MlpProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new MlpProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        Map<String, Object> moons = Map.of("type", "two-moons", "params", Map.of("points", 9L));
        return List.of(
                Map.of("hidden", List.of(3L)),
                Map.of("hidden", List.of(), "outputBias", false),
                Map.of("data", moons, "hidden", List.of(3L, 2L), "activation", "softplus", "loss", "cross-entropy"),
                Map.of("data", moons, "hidden", List.of(2L), "activation", "quadratic", "hiddenBias", false));
    }

    /** OpenBLAS may be missing on a machine; then asking for it is an error that names the field. */
    @Test
    void kernelIsAChoice() {
        assertEquals(new Arithmetic("plain Java", ComputeThreads.count()), arithmetic("plain"));
        assertEquals(Arithmetic.PLAIN, arithmetic("auto"), "a small network needs no native library");
        if (Kernels.openBlas().isPresent()) {
            assertTrue(arithmetic("openblas").kernel().startsWith("OpenBLAS"));
        } else {
            InvalidInput error = assertThrows(InvalidInput.class, () -> arithmetic("openblas"));
            assertTrue(error.getMessage().contains("objective.params.kernel"), error.getMessage());
        }
    }

    /** The Vector API is there only when the Java machine was told so; the error says how to tell it. */
    @Test
    void theVectorApiIsAChoice() {
        if (Kernels.vector().isPresent()) {
            assertEquals(new Arithmetic("Vector API", ComputeThreads.count()), arithmetic("vector"));
        } else {
            InvalidInput error = assertThrows(InvalidInput.class, () -> arithmetic("vector"));
            assertTrue(error.getMessage().contains("--add-modules=jdk.incubator.vector"), error.getMessage());
        }
    }

    private Arithmetic arithmetic(String kernel) {
        Settings settings = provider().schema().resolve(Map.of("kernel", kernel));
        return provider().create(settings, context()).arithmetic();
    }

    /** Loss and gradient norm of the deterministic reference network, computed independently in another language. */
    @Test
    void referenceNetworkComposedFromComponents() {
        Settings network = provider().schema().resolve(Map.of("outputBias", false));
        Objective objective = provider().create(network, context());
        LayeredInitProvider init = new LayeredInitProvider();
        Settings waves = init.schema().resolve(Map.of("rule", "deterministic", "hiddenGain", 1.9));
        Evaluation at = objective.newEvaluation();
        at.moveTo(init.create(objective, waves, context()));
        double[] gradient = new double[at.dimension()];
        at.gradient(gradient);
        assertEquals(.348377085975, at.value(), 1e-12);
        assertEquals(.651685459251, Vectors.norm(gradient), 1e-12);
    }
}

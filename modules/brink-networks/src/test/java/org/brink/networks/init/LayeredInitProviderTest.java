package org.brink.networks.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.brink.networks.MambaProvider;
import org.brink.networks.MlpProvider;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.brink.testkit.InitContract;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredInitProviderTest extends InitContract {

    @Override
    protected InitProvider provider() {
        return new LayeredInitProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("rule", "he-normal", "hiddenGain", 2.0), Map.of("rule", "deterministic"));
    }

    @Override
    protected Objective objective() {
        return network(List.of(5L, 4L));
    }

    private static Objective network(List<Long> hidden) {
        MlpProvider mlp = new MlpProvider();
        return mlp.create(mlp.schema().resolve(Map.of("hidden", hidden)), Contexts.CREATION);
    }

    /** The sample variance of m normal numbers is off by a factor 1 ± √(2/m); five of those are allowed. */
    @ParameterizedTest
    @CsvSource({"xavier-normal, 1.5", "he-normal, 1"})
    void varianceFollowsTheWidths(String rule, double gain) {
        Objective objective = network(List.of(300L, 200L));
        double[] w = provider().create(objective,
                provider().schema().resolve(Map.of("rule", rule, "hiddenGain", gain)), Contexts.CREATION);
        Block middle = objective.blocks().get(2);
        double sum = 0;
        for (int i = 0; i < middle.size(); i++) {
            double entry = w[middle.offset() + i];
            sum += entry * entry;
        }
        double expected = gain * gain * (rule.equals("he-normal") ? 2.0 / 300 : 2.0 / 500);
        assertEquals(1, sum / middle.size() / expected, 5 * Math.sqrt(2.0 / middle.size()));
        Block bias = objective.blocks().get(3);
        for (int i = 0; i < bias.size(); i++) {
            assertEquals(0, w[bias.offset() + i]);
        }
    }

    /** What the architecture prescribes holds under every rule: scales of one, decays of log 1, log 2, …. */
    @ParameterizedTest
    @ValueSource(strings = {"xavier-normal", "he-normal", "deterministic"})
    void prescribedBlocksStartAsPrescribed(String rule) {
        MambaProvider mamba = new MambaProvider();
        Objective objective = mamba.create(mamba.schema().resolve(Map.of("features", 3L)), Contexts.CREATION);
        double[] w = provider().create(objective, provider().schema().resolve(Map.of("rule", rule)),
                Contexts.CREATION);
        assertEquals(1, entry(objective, w, "layers.0.norm.weight", 2));
        assertEquals(1, entry(objective, w, "norm_f.weight", 0));
        assertEquals(1, entry(objective, w, "layers.0.mixer.D", 5));
        assertEquals(Math.log(4), entry(objective, w, "layers.0.mixer.A_log", 4 + 3));
        assertEquals(0, entry(objective, w, "head.bias", 0));
        assertNotEquals(0, entry(objective, w, "head.weight", 0));
    }

    private static double entry(Objective objective, double[] w, String name, int index) {
        Block block = objective.blocks().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
        return w[block.offset() + index];
    }
}

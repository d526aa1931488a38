package org.brink.networks.init;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.NetworkObjective;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.openide.util.lookup.ServiceProvider;

/**
 * Weights scaled by the widths that a layer connects; biases, the blocks with one extent, are zero. Blocks for which
 * the architecture prescribes a start, such as the scales of normalisations at one, take that.
 */
@ServiceProvider(service = InitProvider.class, position = 1000)
public final class LayeredInitProvider implements InitProvider {

    static final Parameter<String> RULE = Parameter.choice("rule", "How weights are drawn.",
            new Choice("xavier-normal", "normal, variance 2/(inputs + outputs) of the layer"),
            new Choice("he-normal", "normal, variance 2/inputs of the layer"),
            new Choice("deterministic", "waves instead of random numbers, scaled as xavier-normal: the j-th weight is"
                    + " √2·sin 3.7j in odd layers and √2·cos 2.3j in even ones"))
            .withDefault("xavier-normal");
    static final Parameter<Double> HIDDEN_GAIN = Parameter.real("hiddenGain",
            "Factor on the weights of all layers but the last.").withRange(Range.POSITIVE).withDefault(1.0);

    @Override
    public String type() {
        return "layered";
    }

    @Override
    public String displayName() {
        return "Layer by layer";
    }

    @Override
    public String summary() {
        return "Weights scaled by the widths of their layer (Xavier, He, or deterministic), biases zero.";
    }

    @Override
    public Schema schema() {
        return Schema.of(RULE, HIDDEN_GAIN);
    }

    @Override
    public double[] create(Objective objective, Settings settings, CreationContext context) {
        double[] w = new double[objective.dimension()];
        Random random = new Random(context.seed());
        Map<String, double[]> starts = objective instanceof NetworkObjective network ? network.starts() : Map.of();
        for (Block block : objective.blocks()) {
            double[] start = starts.getOrDefault(block.name(), new double[block.size()]);
            System.arraycopy(start, 0, w, block.offset(), block.size());
        }
        List<Block> weights = objective.blocks().stream()
                .filter(block -> block.shape().size() > 1 && !starts.containsKey(block.name())).toList();
        for (int layer = 0; layer < weights.size(); layer++) {
            double gain = layer < weights.size() - 1 ? settings.get(HIDDEN_GAIN) : 1;
            fill(w, weights.get(layer), layer, gain, settings.get(RULE), random);
        }
        return w;
    }

    private static void fill(double[] w, Block block, int layer, double gain, String rule, Random random) {
        int outputs = block.shape().get(0);
        int inputs = block.size() / outputs;
        double scale = gain * Math.sqrt(2.0 / (rule.equals("he-normal") ? inputs : inputs + outputs));
        for (int i = 0; i < block.size(); i++) {
            double draw = rule.equals("deterministic") ? wave(layer, i + 1) : random.nextGaussian();
            w[block.offset() + i] = scale * draw;
        }
    }

    private static double wave(int layer, int j) {
        return Math.sqrt(2) * (layer % 2 == 0 ? Math.sin(3.7 * j) : Math.cos(2.3 * j));
    }
}

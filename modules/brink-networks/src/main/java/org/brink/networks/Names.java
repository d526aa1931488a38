package org.brink.networks;

import java.util.List;
import java.util.function.Function;
import org.brink.api.parameter.Choice;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.LogisticLoss;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.tensor.Pointwise;

/** The activations and losses that experiments can name. */
public final class Names {

    static final List<Pointwise> ACTIVATIONS = List.of(Pointwise.TANH, Pointwise.RELU, Pointwise.ELU,
            Pointwise.SOFTPLUS, Pointwise.HARDTANH, Pointwise.GELU, Pointwise.SILU, Pointwise.SIGMOID,
            Pointwise.QUADRATIC, Pointwise.IDENTITY);
    static final List<Loss> LOSSES = List.of(new MeanSquaredError(), new CrossEntropy(), new LogisticLoss());

    private Names() {
    }

    /** Every activation as a choice. */
    public static Choice[] activations() {
        return choices(ACTIVATIONS, Pointwise::name, Pointwise::formula);
    }

    static Choice[] losses() {
        return choices(LOSSES, Loss::name, Loss::formula);
    }

    /** The activation of that name. */
    public static Pointwise activation(String name) {
        return ACTIVATIONS.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    static Loss loss(String name) {
        return LOSSES.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }

    private static <T> Choice[] choices(List<T> items, Function<T, String> name, Function<T, String> doc) {
        return items.stream().map(item -> new Choice(name.apply(item), doc.apply(item))).toArray(Choice[]::new);
    }
}

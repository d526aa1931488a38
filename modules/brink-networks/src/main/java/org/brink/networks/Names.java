package org.brink.networks;

import java.util.List;
import java.util.function.Function;
import org.brink.api.parameter.Choice;
import org.brink.jets.float64.function.Elu;
import org.brink.jets.float64.function.Gelu;
import org.brink.jets.float64.function.Hardtanh;
import org.brink.jets.float64.function.Identity;
import org.brink.jets.float64.function.Quadratic;
import org.brink.jets.float64.function.Relu;
import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.function.Sigmoid;
import org.brink.jets.float64.function.Silu;
import org.brink.jets.float64.function.Softplus;
import org.brink.jets.float64.function.Tanh;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.loss.LogisticLoss;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;

/** The activations and losses that experiments can name. */
public final class Names {

    static final List<ScalarFunction> ACTIVATIONS = List.of(new Tanh(), new Relu(), new Elu(), new Softplus(),
            new Hardtanh(), new Gelu(), new Silu(), new Sigmoid(), new Quadratic(), new Identity());
    static final List<Loss> LOSSES = List.of(new MeanSquaredError(), new CrossEntropy(), new LogisticLoss());

    private Names() {
    }

    /** Every activation as a choice. */
    public static Choice[] activations() {
        return choices(ACTIVATIONS, ScalarFunction::name, ScalarFunction::formula);
    }

    static Choice[] losses() {
        return choices(LOSSES, Loss::name, Loss::formula);
    }

    /** The activation of that name. */
    public static ScalarFunction activation(String name) {
        return ACTIVATIONS.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    static Loss loss(String name) {
        return LOSSES.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }

    private static <T> Choice[] choices(List<T> items, Function<T, String> name, Function<T, String> doc) {
        return items.stream().map(item -> new Choice(name.apply(item), doc.apply(item))).toArray(Choice[]::new);
    }
}

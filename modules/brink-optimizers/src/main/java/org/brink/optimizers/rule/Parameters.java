package org.brink.optimizers.rule;

import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;

/** Parameters that several optimizers share. */
public final class Parameters {

    /** β₁, the momentum of Adam and its kin. */
    public static final Parameter<Double> BETA1 = decay("beta1", 0.9,
            "Decay β₁ of the average of gradients. It alone sets the threshold.");

    /** β₂, the memory of the second moment. */
    public static final Parameter<Double> BETA2 = decay("beta2", 0.999, "Decay β₂ of the average of squares.");

    /** β of an optional moving average of gradients. */
    public static final Parameter<Double> MOMENTUM = decay("momentum", 0,
            "Decay β of an average m' = βm + (1−β)g of gradients, which takes their place; 0 for none. The threshold "
                    + "is (2+2β)/(1−β).");

    /** Whether ν is divided by 1−β₂ᵗ. */
    public static final Parameter<Boolean> BIAS_CORRECTION = Parameter.flag("biasCorrection",
            "Whether ν is divided by 1−β₂ᵗ, which makes up for its start at zero.").withDefault(false);

    private Parameters() {
    }

    /** A decay in [0, 1). */
    public static Parameter<Double> decay(String name, double usual, String doc) {
        return Parameter.real(name, doc).withRange(new Range(0, true, 1, false)).withDefault(usual);
    }

    /** The number ε > 0 that is added to denominators outside the root. */
    public static Parameter<Double> epsilon(double usual) {
        return Parameter.real("epsilon", "Number ε that is added to the denominators, outside the root.")
                .withRange(Range.POSITIVE).withDefault(usual).withLogScale();
    }
}

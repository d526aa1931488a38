package org.brink.flows.central;

import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.Optimizer;

/** What flows ask of optimizers. */
final class Forms {

    private Forms() {
    }

    /** The averaged form of an optimizer. */
    static AveragedForm require(Optimizer optimizer, String flow) {
        return optimizer.averagedForm().orElseThrow(() -> new InvalidInput(new Problem("type", Problem.show(flow)
                + " for an optimizer with momentum, weight decay or a preconditioner that does not follow from the"
                + " second moment", "gd, scalar-rmsprop, rmsprop, adagrad, adadelta, or adam with beta1 = 0")));
    }

    /** Refuses what only makes sense where P adapts. */
    static void requireAdaptive(AveragedForm form, boolean wanted, Parameter<Boolean> parameter) {
        if (wanted && !form.adaptive()) {
            throw new InvalidInput(new Problem("params." + parameter.name(), "true, for an optimizer whose step size"
                    + " does not adapt", "false; without the oscillation such a flow is the stable flow"));
        }
    }

    static boolean finite(double[] x) {
        for (double entry : x) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }
}

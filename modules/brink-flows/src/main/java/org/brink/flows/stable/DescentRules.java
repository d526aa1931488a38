package org.brink.flows.stable;

import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.optimizer.Optimizer;

/** Finds the rule in continuous time that an optimizer stands for. */
final class DescentRules {

    private DescentRules() {
    }

    /** @throws InvalidInput if there is none */
    static DescentRule of(Optimizer optimizer, int dimension) {
        Optional<DescentRule> averaged = optimizer.averagedForm().map(form -> new AveragedRule(form, dimension));
        return averaged.or(() -> LinearRule.of(optimizer)).orElseThrow(() -> new InvalidInput(new Problem("",
                "an optimizer that has no stable flow",
                "one without momentum whose diagonal P follows from the squared gradient, or one with a step size and"
                + " linear momentum")));
    }
}

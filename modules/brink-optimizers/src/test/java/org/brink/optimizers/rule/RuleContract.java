package org.brink.optimizers.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.OptimizerContract;

/** The contract of optimizers with its examples as data, so that the rules of a family can be tested side by side. */
public abstract class RuleContract extends OptimizerContract {

    private final OptimizerProvider provider;
    private final List<Map<String, Object>> all = new ArrayList<>();
    private final List<Map<String, Object>> constant = new ArrayList<>();
    private final List<Map<String, Object>> frozen = new ArrayList<>();

    protected RuleContract(OptimizerProvider provider) {
        this.provider = provider;
    }

    /** Adds examples with constant P. */
    @SafeVarargs
    protected final void constant(Map<String, Object>... examples) {
        constant.addAll(List.of(examples));
        all.addAll(List.of(examples));
    }

    /** Adds examples whose threshold is checked with P frozen after some steps. */
    @SafeVarargs
    protected final void frozen(Map<String, Object>... examples) {
        frozen.addAll(List.of(examples));
        all.addAll(List.of(examples));
    }

    /** Adds examples whose threshold is checked elsewhere. */
    @SafeVarargs
    protected final void other(Map<String, Object>... examples) {
        all.addAll(List.of(examples));
    }

    @Override
    protected final OptimizerProvider provider() {
        return provider;
    }

    @Override
    protected final List<Map<String, Object>> examples() {
        return all;
    }

    @Override
    protected final List<Map<String, Object>> constantExamples() {
        return constant;
    }

    @Override
    protected final List<Map<String, Object>> frozenExamples() {
        return frozen;
    }
}

package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.stop.StopRule;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.api.Test;

/** What every stop rule keeps: it fires when it should and says why, stays silent otherwise, and disturbs nothing. */
public abstract class StopRuleContract extends ProviderContract<StopRuleProvider> {

    private static final int STEPS = 200;

    protected StopRuleContract() {
        super(ComponentKind.STOP);
    }

    /** Parameters with which the rule ends the test run, which converges to a minimum with loss 0 in 200 steps. */
    protected abstract Map<String, Object> firing();

    /** Parameters with which the rule never ends the test run. */
    protected abstract Map<String, Object> silent();

    @Override
    protected final List<Map<String, Object>> examples() {
        return List.of(firing(), silent());
    }

    /** The objective; of three coordinates with minimum 0 unless overridden. */
    protected Objective objective() {
        return new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
    }

    /** The initial point. */
    protected double[] initialPoint() {
        return new double[] {1.25, -0.5, 0.75};
    }

    /** A new optimizer; plain gradient descent unless overridden. */
    protected Optimizer optimizer() {
        return new MomentumDescent(objective().dimension(), 0.3, 0);
    }

    private StopRule create(Map<String, Object> params) {
        return provider().create(settings(params),
                new Contexts.OfProbe(objective(), initialPoint(), List.of("discrete"), context()));
    }

    private ObservedRun run() {
        return new ObservedRun(objective(), this::optimizer, initialPoint(), List.of("discrete"));
    }

    /** The first reason that the rule gives within the test run. */
    private Optional<String> firstReason(Map<String, Object> params) {
        StopRule rule = create(params);
        ObservedRun run = run();
        String[] first = {null};
        for (int step = 0; step < STEPS && first[0] == null; step++) {
            run.one(step, at -> first[0] = rule.check(at).orElse(null));
        }
        return Optional.ofNullable(first[0]);
    }

    @Test
    void firesAndSaysWhy() {
        Optional<String> reason = firstReason(firing());
        assertTrue(reason.isPresent(), "the rule must fire within " + STEPS + " steps");
        assertFalse(reason.get().isBlank(), "the rule must say why");
        assertEquals(reason, firstReason(firing()), "the rule must fire again in the same way");
    }

    @Test
    void staysSilent() {
        assertEquals(Optional.empty(), firstReason(silent()));
    }

    @Test
    void leavesTheInstantAsItWas() {
        for (Map<String, Object> params : examples()) {
            StopRule rule = create(params);
            run().follow(20, at -> {
                double[] before = ObservedRun.snapshot(at);
                rule.check(at);
                Bits.assertSame(before, ObservedRun.snapshot(at), "position, gradient, next position and loss");
            });
        }
    }
}

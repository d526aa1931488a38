package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.Editable;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every process keeps: prepare changes nothing that is saved, commit adopts what was announced, looking does not
 * disturb, and a restored process goes on with the same bits. The optimizer of these tests has memory.
 */
public abstract class ProcessContract extends ProviderContract<ProcessProvider> {

    private static final int STEPS = 12;

    protected ProcessContract() {
        super(ComponentKind.PROCESS);
    }

    /** The objective; of three coordinates unless overridden. */
    protected Objective objective() {
        return new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
    }

    /** The initial point. */
    protected double[] initialPoint() {
        return new double[] {1.25, -0.5, 0.75};
    }

    /** A new optimizer; one with memory unless overridden. */
    protected Optimizer optimizer() {
        return new MomentumDescent(objective().dimension(), 0.3, 0.5);
    }

    /** Types of the processes that must be made before this one, named by their type; none unless overridden. */
    protected List<String> before() {
        return List.of();
    }

    /**
     * Whether {@code next()} is known. Processes derived from another one, such as midpoints, may depend on a later
     * step of it and return false.
     */
    protected boolean knowsNext() {
        return true;
    }

    private ProcessGroup group(Map<String, Object> example) {
        return new ProcessGroup(this, settings(example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasTheNameItWasGiven(Map<String, Object> example) {
        assertEquals(ProcessGroup.NAME, group(example).tested().name());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gradientAndEvaluationBelongToThePosition(Map<String, Object> example) {
        ProcessGroup group = group(example);
        Evaluation own = objective().newEvaluation();
        double[] gradient = new double[objective().dimension()];
        int present = 0;
        for (int step = 0; step < STEPS; step++) {
            group.prepare(step);
            Process process = group.tested();
            if (process.present()) {
                present++;
                own.moveTo(process.position());
                own.gradient(gradient);
                Bits.assertSame(gradient, process.gradient(), "gradient at step " + step);
                Bits.assertSame(own.value(), process.evaluation().value(), "loss at step " + step);
                assertTrue(process.threshold() > 0, "threshold at step " + step);
                new PreconditionerChecks(process.preconditioner(), gradient.length).all();
            }
            group.commit();
        }
        assertTrue(present > STEPS / 2, "a position must be present at most steps");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void commitAdoptsWhatWasAnnounced(Map<String, Object> example) {
        if (!knowsNext()) {
            return;
        }
        ProcessGroup group = group(example);
        for (int step = 0; step < STEPS; step++) {
            group.prepare(step);
            boolean present = group.tested().present();
            double[] announced = group.tested().next().clone();
            group.commit();
            group.prepare(step + 1);
            if (present && group.tested().present()) {
                Bits.assertSame(announced, group.tested().position(), "position at step " + (step + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void prepareDoesNotChangeWhatIsSaved(Map<String, Object> example) {
        ProcessGroup group = group(example);
        for (int step = 0; step < STEPS; step++) {
            State before = group.tested().save();
            group.prepare(step);
            assertEquals(before, group.tested().save(), "saved state after prepare at step " + step);
            group.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lookingDoesNotDisturb(Map<String, Object> example) {
        ProcessGroup watched = group(example);
        ProcessGroup alone = group(example);
        double[] u = initialPoint();
        double[] out = new double[u.length];
        for (int step = 0; step < STEPS; step++) {
            watched.prepare(step);
            alone.prepare(step);
            Process process = watched.tested();
            if (process.present()) {
                double[] position = process.position().clone();
                process.gradient();
                process.evaluation().value();
                process.evaluation().hessianTimes(u, out);
                process.evaluation().third(u, u, out);
                Bits.assertSame(position, process.position(), "position after looking at step " + step);
            }
            watched.commit();
            alone.commit();
        }
        watched.prepare(STEPS);
        alone.prepare(STEPS);
        Bits.assertSame(alone.tested().position(), watched.tested().position(), "position of the watched process");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goesOnFromASavedStateWithTheSameBits(Map<String, Object> example) {
        for (int at = 0; at < 4; at++) {
            ProcessGroup whole = group(example);
            whole.steps(0, at);
            List<State> saved = whole.save();
            ProcessGroup restarted = group(example);
            restarted.steps(0, 2);
            restarted.restore(saved);
            for (int step = at; step < at + STEPS; step++) {
                whole.prepare(step);
                restarted.prepare(step);
                assertEquals(whole.tested().present(), restarted.tested().present(), "presence at step " + step);
                if (whole.tested().present()) {
                    Bits.assertSame(whole.tested().position(), restarted.tested().position(),
                            "position at step " + step + " after a restart at " + at);
                }
                whole.commit();
                restarted.commit();
            }
            assertEquals(whole.save(), restarted.save(), "states after a restart at " + at);
        }
    }

    /** Editable processes only. */
    @ParameterizedTest
    @MethodSource("examples")
    void goesOnWithAnotherOptimizerAndIsRestoredAfterIt(Map<String, Object> example) {
        ProcessGroup whole = group(example);
        if (!(whole.tested() instanceof Editable edited)) {
            return;
        }
        whole.steps(0, 2);
        whole.prepare(2);
        double[] position = edited.next().clone();
        whole.commit();
        ExchangedOptimizer exchange = new ExchangedOptimizer(objective().dimension(), 3);
        edited.edit(exchange);
        whole.prepare(3);
        Bits.assertSame(position, edited.position(), "position at the edit");
        double[] stepSize = {edited.preconditioner().uniformStepSize().orElseThrow()};
        Bits.assertSame(new double[] {ExchangedOptimizer.STEP_SIZE}, stepSize, "step size of the new optimizer");
        whole.commit();
        whole.steps(4, 6);
        assertEquals(3, exchange.updates(), "updates of the new optimizer, counted from its first");
        List<State> saved = whole.save();
        ProcessGroup restarted = group(example);
        ((Editable) restarted.tested()).edit(new ExchangedOptimizer(objective().dimension(), 3));
        restarted.restore(saved);
        whole.steps(6, 6 + STEPS);
        restarted.steps(6, 6 + STEPS);
        assertEquals(whole.save(), restarted.save(), "states after a restart behind the edit");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void savedStateIsACopy(Map<String, Object> example) {
        ProcessGroup group = group(example);
        group.steps(0, 3);
        State saved = group.tested().save();
        State copy = saved.copy();
        group.steps(3, 6);
        assertEquals(copy, saved, "a saved state must not change when the process goes on");
    }
}

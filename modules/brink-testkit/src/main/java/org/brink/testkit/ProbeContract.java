package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brink.api.component.ComponentKind;
import org.brink.api.run.Channel;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every probe keeps: every channel is set exactly once, nothing lent is written to, the trajectory is the same to
 * the last bit with and without the probe, the same trajectory gives the same measurements, and so does a
 * probe that goes on from a saved state.
 */
public abstract class ProbeContract extends ProviderContract<ProbeProvider> {

    private static final int STEPS = 30;

    protected ProbeContract() {
        super(ComponentKind.PROBE);
    }

    /** The objective; of three coordinates unless overridden. */
    protected Objective objective() {
        return new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
    }

    /** The initial point. */
    protected double[] initialPoint() {
        return new double[] {1.25, -0.5, 0.75};
    }

    /** A new optimizer for every process; uniform step size 0.3 and some momentum unless overridden. */
    protected Optimizer optimizer() {
        return new MomentumDescent(objective().dimension(), 0.3, 0.5);
    }

    /** Names of the processes of the run; the first is watched. One unless overridden. */
    protected List<String> processes() {
        return List.of("discrete");
    }

    /** A new process of the test run; a plain one unless overridden. */
    protected Process process(String name) {
        return new PlainProcess(name, objective(), optimizer(), initialPoint());
    }

    /** A new probe for the test run. */
    protected final Probe create(Map<String, Object> example) {
        return provider().create(settings(example),
                new Contexts.OfProbe(objective(), initialPoint(), processes(), context()));
    }

    /** A new test run, not yet observed. */
    protected final ObservedRun run() {
        return new ObservedRun(processes().stream().map(this::process).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void channelsAreDescribedAndConstant(Map<String, Object> example) {
        Probe probe = create(example);
        List<Channel> channels = List.copyOf(probe.channels());
        assertFalse(channels.isEmpty(), "a probe must have a channel");
        Set<String> names = new HashSet<>();
        for (Channel channel : channels) {
            assertTrue(names.add(channel.name()), "two channels are named " + channel.name());
            assertFalse(channel.doc().isBlank(), "description of channel " + channel.name());
        }
        run().follow(3, at -> probe.observe(at, new RecordingRow(channels)));
        assertEquals(channels, probe.channels(), "channels must not change");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyChannelIsSetOnce(Map<String, Object> example) {
        Probe probe = create(example);
        run().follow(STEPS, at -> {
            RecordingRow row = new RecordingRow(probe.channels());
            probe.observe(at, row);
            row.all();
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void trajectoryIsTheSameWithAndWithoutTheProbe(Map<String, Object> example) {
        Probe probe = create(example);
        ObservedRun observed = run();
        ObservedRun alone = run();
        observed.follow(STEPS, at -> probe.observe(at, new RecordingRow(probe.channels())));
        alone.follow(STEPS, at -> { });
        Bits.assertSame(alone.position(), observed.position(), "position after " + STEPS + " observed steps");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesTheInstantAsItWas(Map<String, Object> example) {
        Probe probe = create(example);
        run().follow(STEPS, at -> {
            double[] before = ObservedRun.snapshot(at);
            probe.observe(at, new RecordingRow(probe.channels()));
            Bits.assertSame(before, ObservedRun.snapshot(at), "position, gradient, next position and loss");
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sameTrajectoryGivesTheSameBits(Map<String, Object> example) {
        Probe one = create(example);
        Probe two = create(example);
        ObservedRun other = run();
        run().follow(STEPS, at -> {
            RecordingRow first = new RecordingRow(one.channels());
            one.observe(at, first);
            other.one(at.step(), again -> {
                RecordingRow second = new RecordingRow(two.channels());
                two.observe(again, second);
                Bits.assertSame(first.all(), second.all(), "measurements at step " + at.step());
                assertEquals(first.events(), second.events(), "events at step " + at.step());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aSavedStateGoesOnAsIfNothingHadHappened(Map<String, Object> example) {
        Probe original = create(example);
        ObservedRun run = run();
        run.follow(STEPS, at -> original.observe(at, new RecordingRow(original.channels())));
        State saved = original.save();
        State kept = saved.copy();
        Probe restored = create(example);
        restored.restore(saved);
        for (int step = STEPS; step < 2 * STEPS; step++) {
            run.one(step, at -> {
                RecordingRow first = new RecordingRow(original.channels());
                RecordingRow second = new RecordingRow(restored.channels());
                original.observe(at, first);
                restored.observe(at, second);
                Bits.assertSame(first.all(), second.all(), "measurements at step " + at.step() + " after restoring");
                assertEquals(first.events(), second.events(), "events at step " + at.step() + " after restoring");
            });
        }
        assertEquals(kept, saved, "a saved state must be a copy");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void costsOnlyGrow(Map<String, Object> example) {
        Probe probe = create(example);
        if (probe instanceof Costed costed) {
            assertEquals(ProbeCost.NONE, costed.cost(), "cost before the first measurement");
            run().follow(STEPS, at -> {
                ProbeCost before = costed.cost();
                probe.observe(at, new RecordingRow(probe.channels()));
                ProbeCost after = costed.cost();
                assertTrue(after.products() >= before.products() && after.seconds() >= before.seconds(),
                        before + " must not become " + after);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void mayLeaveOutSteps(Map<String, Object> example) {
        Probe probe = create(example);
        run().follow(STEPS, at -> {
            if (at.step() % 7 == 0) {
                RecordingRow row = new RecordingRow(probe.channels());
                probe.observe(at, row);
                row.all();
            }
        });
    }
}

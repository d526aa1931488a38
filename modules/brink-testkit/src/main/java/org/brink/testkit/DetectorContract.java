package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.run.Channel;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedWatch;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.api.Test;

/**
 * What every detector keeps: it reports when it should and says what has happened, is silent otherwise, reports the
 * same on the same trajectory and after going on from a saved state, and disturbs nothing.
 */
public abstract class DetectorContract extends ProviderContract<DetectorProvider> {

    private static final String PROCESS = "discrete";

    protected DetectorContract() {
        super(ComponentKind.DETECTOR);
    }

    /** Parameters with which the detector reports during the test run. */
    protected abstract Map<String, Object> firing();

    /** Parameters with which it never does. */
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

    /** The length of the test run; 300 unless overridden. */
    protected int steps() {
        return 300;
    }

    /** What is measured at an instant of the test run, by name of the scalar channel; nothing unless overridden. */
    protected Map<String, Double> measured(Instant at) {
        return Map.of();
    }

    /** A new detector for the test run. */
    protected final Detector create(Map<String, Object> params) {
        List<Channel> channels = new ArrayList<>();
        run().one(0, at -> measured(at).keySet().forEach(name -> channels.add(Channel.scalar(name, "Measured."))));
        return provider().create(settings(params),
                new Contexts.OfDetector(objective(), initialPoint(), PROCESS, channels, context()));
    }

    private ObservedRun run() {
        return new ObservedRun(objective(), this::optimizer, initialPoint(), List.of(PROCESS));
    }

    private FixedWatch watch(Instant at) {
        return new FixedWatch(at.step(), at.process(), at.processes(), measured(at));
    }

    /** Everything that a detector reports on the test run, as {@code <step>: <sentence>}. */
    protected final List<String> reports(Map<String, Object> params) {
        Detector detector = create(params);
        List<String> reports = new ArrayList<>();
        run().follow(steps(), at -> detector.look(watch(at)).ifPresent(text -> reports.add(at.step() + ": " + text)));
        return reports;
    }

    @Test
    void reportsAndSaysWhat() {
        List<String> reports = reports(firing());
        assertFalse(reports.isEmpty(), "the detector must report within " + steps() + " steps");
        for (String report : reports) {
            assertTrue(report.endsWith(".") && report.length() > 20, "a sentence: " + report);
        }
        assertTrue(reports.size() <= steps() / 10, "an event is reported once: " + reports);
        assertEquals(reports, reports(firing()), "the same trajectory must give the same reports");
    }

    @Test
    void staysSilent() {
        assertEquals(List.of(), reports(silent()));
    }

    @Test
    void leavesTheInstantAsItWas() {
        for (Map<String, Object> params : examples()) {
            Detector detector = create(params);
            run().follow(40, at -> {
                double[] before = ObservedRun.snapshot(at);
                detector.look(watch(at));
                Bits.assertSame(before, ObservedRun.snapshot(at), "position, gradient, next position and loss");
            });
        }
    }

    @Test
    void goesOnFromASavedState() {
        List<String> whole = reports(firing());
        for (int at = 0; at <= steps(); at += Math.max(1, steps() / 25)) {
            int restart = at;
            Detector[] detector = {create(firing())};
            List<String> reports = new ArrayList<>();
            run().follow(steps(), instant -> {
                if (instant.step() == restart) {
                    State saved = detector[0].save();
                    detector[0] = create(firing());
                    detector[0].restore(saved);
                }
                detector[0].look(watch(instant)).ifPresent(text -> reports.add(instant.step() + ": " + text));
            });
            assertEquals(whole, reports, "reports with a restart at step " + restart);
        }
    }
}

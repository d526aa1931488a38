package org.brink.probes.detect;

import java.util.Optional;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.lyapunov.LyapunovProbe;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.detector.Watch;
import org.brink.spi.optimizer.State;
import org.openide.util.lookup.ServiceProvider;

/**
 * The iterates are chaotic: nearby trajectories separate exponentially.
 *
 * <p>Criterion: the largest Lyapunov exponent λ is positive beyond doubt, λ − z·σ &gt; 0 with its standard error σ, at
 * {@code steps} measurements in a row. It can be an event again after λ + z·σ &lt; 0. The probe {@code lyapunov}
 * measures both, and has a parameter to leave out the transient.
 */
@ServiceProvider(service = DetectorProvider.class, position = 400)
public final class Chaos implements DetectorProvider {

    static final Parameter<String> CHANNEL = Parameter.text("channel", "Name of the channel that holds the largest "
            + "Lyapunov exponent; its standard error is in the channel of that name with -error behind it.")
            .withDefault(LyapunovProbe.EXPONENT);
    static final Parameter<Double> CERTAINTY = Parameter.real("certainty",
            "z: by how many standard errors the exponent must be above zero.").withRange(Range.NON_NEGATIVE)
            .withDefault(4.0);
    static final Parameter<Long> STEPS = Parameter.integer("steps",
            "At how many measurements in a row that must be so.").withRange(Range.closed(1, 1_000_000_000))
            .withDefault(100L);

    @Override
    public String type() {
        return "chaos";
    }

    @Override
    public String displayName() {
        return "Chaos";
    }

    @Override
    public String summary() {
        return "The largest Lyapunov exponent of the iterates is positive beyond doubt.";
    }

    @Override
    public Schema schema() {
        return Schema.of(CHANNEL, CERTAINTY, STEPS);
    }

    @Override
    public Detector create(Settings settings, DetectorContext context) {
        String channel = settings.get(CHANNEL);
        context.requireScalar(CHANNEL.name(), channel);
        context.requireScalar(CHANNEL.name(), channel + LyapunovProbe.ERROR_SUFFIX);
        return new Positive(channel, settings.get(CERTAINTY), settings.get(STEPS));
    }

    private static final class Positive implements Detector {

        private final String channel;
        private final double certainty;
        private final long steps;
        private boolean armed = true;
        private long run;

        Positive(String channel, double certainty, long steps) {
            this.channel = channel;
            this.certainty = certainty;
            this.steps = steps;
        }

        @Override
        public Optional<String> look(Watch at) {
            if (!at.measured(channel)) {
                return Optional.empty();
            }
            double exponent = at.value(channel);
            double error = at.value(channel + LyapunovProbe.ERROR_SUFFIX);
            run = exponent - certainty * error > 0 ? run + 1 : 0;
            if (armed && run >= steps) {
                armed = false;
                return Optional.of("The largest Lyapunov exponent is " + Sentences.number(exponent)
                        + " per step with a standard error of " + Sentences.number(error)
                        + ": nearby trajectories separate exponentially.");
            }
            armed |= exponent + certainty * error < 0;
            return Optional.empty();
        }

        @Override
        public State save() {
            return Saved.of(Saved.flag(armed), run);
        }

        @Override
        public void restore(State saved) {
            armed = Saved.numbers(saved)[0] != 0;
            run = (long) Saved.numbers(saved)[1];
        }
    }
}

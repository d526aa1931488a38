package org.brink.probes.detect;

import java.util.Optional;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.detector.Watch;
import org.brink.spi.optimizer.State;
import org.openide.util.lookup.ServiceProvider;

/**
 * The loss stays where it is.
 *
 * <p>Criterion: max L − min L ≤ change·max|L| over the last {@code steps} steps and the current one, for the first
 * time, or for the first time since the difference was above twice that.
 */
@ServiceProvider(service = DetectorProvider.class, position = 500)
public final class Plateau implements DetectorProvider {

    static final Parameter<Long> STEPS = Parameter.integer("steps", "For how long the loss has stayed where it is.")
            .withUnit("steps").withRange(Range.closed(1, 10_000_000)).withDefault(200L);
    static final Parameter<Double> CHANGE = Parameter.real("change",
            "Largest relative difference between two losses that counts as none.").withRange(Range.NON_NEGATIVE)
            .withDefault(1e-3).withLogScale();

    @Override
    public String type() {
        return "plateau";
    }

    @Override
    public String displayName() {
        return "Plateau";
    }

    @Override
    public String summary() {
        return "The loss has stayed within a narrow band for many steps.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEPS, CHANGE);
    }

    @Override
    public Detector create(Settings settings, DetectorContext context) {
        return new Flat(Math.toIntExact(settings.get(STEPS)), settings.get(CHANGE));
    }

    private static final class Flat implements Detector {

        private final int steps;
        private final double change;
        private final SlidingRange losses;
        private boolean armed = true;

        Flat(int steps, double change) {
            this.steps = steps;
            this.change = change;
            losses = new SlidingRange(steps + 1);
        }

        @Override
        public Optional<String> look(Watch at) {
            losses.add(at.process().evaluation().value());
            if (!losses.full()) {
                return Optional.empty();
            }
            double spread = losses.max() - losses.min();
            double scale = Math.max(Math.abs(losses.max()), Math.abs(losses.min()));
            boolean flat = armed && spread <= change * scale;
            if (flat) {
                armed = false;
            } else if (spread > 2 * change * scale) {
                armed = true;
            }
            return flat ? Optional.of("The loss has stayed between " + Sentences.number(losses.min()) + " and "
                    + Sentences.number(losses.max()) + " for " + steps + " steps.") : Optional.empty();
        }

        @Override
        public State save() {
            return losses.save(armed);
        }

        @Override
        public void restore(State saved) {
            armed = losses.restore(saved);
        }
    }
}

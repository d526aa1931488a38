package org.brink.probes.prediction;

import java.util.Arrays;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/**
 * The effective step sizes of an optimizer or of a flow: the entries of P⁻¹·1, which are those of the diagonal where P
 * is diagonal. Their harmonic mean is n/tr P there. With one step size for all coordinates it is at the edge of
 * stability when it meets 2/S.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1440)
public final class EffectiveStepsProbe implements ProbeProvider {

    private static final Parameter<List<Long>> COORDINATES = Parameter.integers("coordinates",
            "Coordinates of the weights, counted from 0, whose effective step sizes are stored.")
            .withRange(Range.closed(0, Integer.MAX_VALUE)).withDefault(List.of());

    @Override
    public String type() {
        return "effective-steps";
    }

    @Override
    public String displayName() {
        return "Effective step sizes";
    }

    @Override
    public String summary() {
        return "The step sizes of an adaptive optimizer by coordinate, P⁻¹·1: their means and chosen ones.";
    }

    @Override
    public Schema schema() {
        return Schema.of(COORDINATES);
    }

    @Override
    public List<Citation> citations() {
        return FlowCitations.CENTRAL;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        return new Steps(Coordinates.of(COORDINATES, settings, dimension), new double[dimension]);
    }

    private record Steps(Coordinates coordinates, double[] steps) implements Probe {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("effective-step", "Mean of the effective step sizes.").withLogScale(),
                Channel.scalar("effective-step-harmonic-mean", "Harmonic mean of the effective step sizes.")
                        .withLogScale(),
                Channel.growing("effective-steps", "Effective step sizes of the chosen coordinates.").withLogScale());

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            Arrays.fill(steps, 1);
            at.process().preconditioner().applyInverse(steps, steps);
            double sum = 0;
            double inverse = 0;
            for (double step : steps) {
                sum += step;
                inverse += 1 / step;
            }
            row.set(0, sum / steps.length);
            row.set(1, steps.length / inverse);
            row.set(2, coordinates.of(steps));
        }
    }
}

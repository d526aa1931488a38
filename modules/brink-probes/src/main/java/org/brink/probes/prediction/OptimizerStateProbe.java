package org.brink.probes.prediction;

import java.util.Arrays;
import java.util.List;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/**
 * One array of the optimizer's state, such as the second moment ν, of the optimizer itself and of the flows that carry
 * it: its mean and its entries at chosen coordinates. It is the state that the preconditioner of the step belongs to.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1430)
public final class OptimizerStateProbe implements ProbeProvider {

    private static final Parameter<String> SLOT = Parameter.text("slot",
            "Name of the array of the state, such as secondMoment; empty for the first.").withDefault("");

    private static final Parameter<List<Long>> COORDINATES = Parameter.integers("coordinates",
            "Coordinates of the weights, counted from 0, at which the array is stored.")
            .withRange(Range.closed(0, Integer.MAX_VALUE)).withDefault(List.of());

    @Override
    public String type() {
        return "optimizer-state";
    }

    @Override
    public String displayName() {
        return "State of the optimizer";
    }

    @Override
    public String summary() {
        return "An array of the optimizer's state, such as the second moment ν: its mean and chosen entries.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SLOT, COORDINATES);
    }

    @Override
    public boolean measures(ObservedProcess process) {
        return process.optimizerState().filter(state -> !state.layout().slots().isEmpty()).isPresent();
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new StateEntries(settings.get(SLOT),
                Coordinates.of(COORDINATES, settings, context.objective().dimension()));
    }

    private record StateEntries(String slot, Coordinates coordinates) implements Probe {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("optimizer-state-mean", "Mean of the entries of the array.").withLogScale(),
                Channel.growing("optimizer-state", "The array at the chosen coordinates.").withLogScale());

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            State state = at.process().optimizerState().orElseThrow();
            double[] array = slot.isEmpty() ? state.array(0) : state.array(slot);
            row.set(0, Arrays.stream(array).average().orElseThrow());
            row.set(1, coordinates.of(array));
        }
    }
}

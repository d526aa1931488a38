package org.brink.probes.prediction;

import java.util.List;
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
import org.brink.spi.process.Forecast;
import org.brink.spi.process.Predicting;
import org.openide.util.lookup.ServiceProvider;

/** The means that a flow predicts for the oscillating optimizer: of the loss and of the squared gradient. */
@ServiceProvider(service = ProbeProvider.class, position = 1400)
public final class FlowPredictionProbe extends PredictionProbe {

    private static final Parameter<List<Long>> COORDINATES = Parameter.integers("coordinates",
            "Coordinates of the weights, counted from 0, at which the squared gradient is predicted, too.")
            .withRange(Range.closed(0, Integer.MAX_VALUE)).withDefault(List.of());

    @Override
    public String type() {
        return "flow-prediction";
    }

    @Override
    public String displayName() {
        return "Predictions of a flow";
    }

    @Override
    public String summary() {
        return "The time averages of loss and squared gradient that a flow predicts for the optimizer.";
    }

    @Override
    public Schema schema() {
        return Schema.of(COORDINATES);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        return new Predictions(Coordinates.of(COORDINATES, settings, dimension), new double[dimension]);
    }

    private record Predictions(Coordinates coordinates, double[] squares) implements Probe {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("predicted-loss", "Predicted mean E[L] of the loss over the oscillation.")
                        .withLogScale(),
                Channel.scalar("predicted-squared-gradient-norm", "Predicted mean E‖∇L‖² over the oscillation.")
                        .withLogScale(),
                Channel.growing("predicted-squared-gradient",
                        "Predicted mean of the squared gradient at the chosen coordinates.").withLogScale());

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            Forecast forecast = ((Predicting) at.process()).forecast();
            row.set(0, forecast.loss());
            row.set(1, forecast.squaredGradientNorm());
            if (coordinates.count() > 0) {
                forecast.squaredGradient(squares);
            }
            row.set(2, coordinates.of(squares));
        }
    }
}

package org.brink.probes.prediction;

import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.Predicting;
import org.openide.util.lookup.ServiceProvider;

/**
 * How far the optimizer really is from a flow along the modes of its predicted oscillation: the coordinates
 * cᵢ = ⟨pᵢ, w_optimizer − w_flow⟩, whose mean squares should be the predicted variances xᵢ, and Σᵢ cᵢ² beside Σᵢ xᵢ.
 * Where P = I/η these are squared lengths; otherwise they are in the P-metric.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1420)
public final class ModeDisplacementProbe extends PredictionProbe {

    private static final Parameter<String> OF = Parameter.text("of",
            "Name of the process whose displacement from the flow is measured.").withDefault("discrete");

    @Override
    public String type() {
        return "mode-displacement";
    }

    @Override
    public String displayName() {
        return "Displacement along predicted modes";
    }

    @Override
    public String summary() {
        return "How far the optimizer is from a flow along the modes of the oscillation that the flow predicts.";
    }

    @Override
    public Schema schema() {
        return Schema.of(OF);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        String of = other(OF, settings, context);
        return new Displacement(of, new double[context.objective().dimension()]);
    }

    private record Displacement(String of, double[] difference) implements Probe {

        private static final List<Channel> CHANNELS = List.of(
                Channel.growing("mode-displacements", "Coordinates cᵢ of the displacement along the predicted modes; "
                        + "empty where the other process is not present."),
                Channel.growing("mode-squares", "Their squares cᵢ², of mean xᵢ according to the prediction.")
                        .withLogScale(),
                Channel.growing("displacement-square", "Σᵢ cᵢ², along all predicted modes.").withLogScale(),
                Channel.scalar("predicted-displacement-square", "Σᵢ xᵢ, the predicted mean of Σᵢ cᵢ².")
                        .withLogScale());

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            List<OscillationMode> modes = ((Predicting) at.process()).forecast().modes();
            Optional<? extends ObservedProcess> other = at.processes().stream().filter(p -> p.name().equals(of))
                    .filter(ObservedProcess::present).findFirst();
            double[] along = new double[other.isPresent() ? modes.size() : 0];
            double[] squares = new double[along.length];
            double sum = 0;
            if (other.isPresent()) {
                Norms.difference(other.get().position(), at.process().position(), difference);
                for (int i = 0; i < along.length; i++) {
                    along[i] = modes.get(i).coordinate(difference);
                    squares[i] = along[i] * along[i];
                    sum += squares[i];
                }
            }
            row.set(0, along);
            row.set(1, squares);
            row.set(2, new double[] {sum}, other.isPresent() ? 1 : 0);
            row.set(3, modes.stream().mapToDouble(OscillationMode::variance).sum());
        }
    }
}

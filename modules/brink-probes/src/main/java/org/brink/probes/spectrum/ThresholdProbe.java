package org.brink.probes.spectrum;

import java.util.List;
import java.util.OptionalDouble;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/**
 * The value of the raw sharpness at the edge of stability, such as 2/η; follows the step-size schedule and is infinite
 * where the step size is zero. Only for optimizers with one step size: where P is not a multiple of the identity no
 * value of the raw sharpness marks the edge, and {@link PreconditionedSharpnessProbe} is the one to use.
 */
@ServiceProvider(service = ProbeProvider.class, position = 800)
public final class ThresholdProbe implements ProbeProvider {

    @Override
    public String type() {
        return "threshold";
    }

    @Override
    public String displayName() {
        return "Edge of stability";
    }

    @Override
    public String summary() {
        return "The value of the sharpness at the edge of stability, 2/η for gradient descent with step size η.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Threshold(List.of(Channel.scalar("threshold",
                "Value of the sharpness at the edge of stability: the optimizer's threshold over the step size η.")));
    }

    private record Threshold(List<Channel> channels) implements Probe {

        @Override
        public void observe(Instant at, Row row) {
            ObservedProcess process = at.process();
            OptionalDouble stepSize = process.preconditioner().uniformStepSize();
            if (stepSize.isEmpty()) {
                throw new InvalidInput(new Problem("", "an optimizer with one step size for each coordinate",
                        "one with a single step size; with this one use the probe preconditioned-sharpness"));
            }
            row.set(0, process.threshold() / stepSize.getAsDouble());
        }
    }
}

package org.brink.probes.detect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.detector.Watch;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/**
 * The sharpness S reaches the threshold θ of the optimizer.
 *
 * <p>Criterion: S ≥ θ at a step at which S is measured, for the first time, or for the first time since
 * S &lt; (1 − h)·θ at {@code rest} measurements in a row, with the hysteresis h. At the edge of stability S hovers
 * about θ, and where the iterates oscillate widely it jumps over θ and back from step to step; without hysteresis and
 * rest every crossing would be an event. A run that starts with S ≥ θ is at the edge at its first measurement.
 */
@ServiceProvider(service = DetectorProvider.class, position = 100)
public final class EdgeReached implements DetectorProvider {

    static final Parameter<String> CHANNEL = Parameter.text("channel",
            "Name of the channel that holds the sharpness S.").withDefault("sharpness");
    static final Parameter<String> UNITS = Parameter.choice("units", "What S is an eigenvalue of.",
            new Choice("hessian", "the Hessian: the edge is at the optimizer's threshold over its step size, 2/η for"
                    + " gradient descent"),
            new Choice("preconditioned", "P⁻¹ times the Hessian: the edge is at the optimizer's threshold"),
            new Choice("normalised", "scaled so that the edge is at 2")).withDefault("hessian");
    static final Parameter<Double> HYSTERESIS = Parameter.real("hysteresis",
            "The edge can be reached again only after S has been below this fraction less than the threshold.")
            .withRange(new Range(0, true, 1, false)).withDefault(0.05);
    static final Parameter<Long> REST = Parameter.integer("rest",
            "At how many measurements in a row S must have been that low.").withRange(Range.closed(1, 1_000_000_000))
            .withDefault(10L);

    @Override
    public String type() {
        return "edge-reached";
    }

    @Override
    public String displayName() {
        return "Edge of stability reached";
    }

    @Override
    public String summary() {
        return "The sharpness S rises to the stability threshold of the optimizer, 2/η for gradient descent.";
    }

    @Override
    public Schema schema() {
        return Schema.of(CHANNEL, UNITS, HYSTERESIS, REST);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("cohen2021edge",
                "Jeremy M. Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
                "Gradient descent on neural networks typically occurs at the edge of stability", "ICLR", 2021));
    }

    @Override
    public Detector create(Settings settings, DetectorContext context) {
        context.requireScalar(CHANNEL.name(), settings.get(CHANNEL));
        return new Edge(settings.get(CHANNEL), settings.get(UNITS), settings.get(HYSTERESIS),
                settings.get(REST));
    }

    private static final class Edge implements Detector {

        private final String channel;
        private final String units;
        private final double hysteresis;
        private final long rest;
        private boolean armed = true;
        private long low;

        Edge(String channel, String units, double hysteresis, long rest) {
            this.channel = channel;
            this.units = units;
            this.hysteresis = hysteresis;
            this.rest = rest;
        }

        @Override
        public Optional<String> look(Watch at) {
            if (!at.measured(channel)) {
                return Optional.empty();
            }
            double sharpness = at.value(channel);
            double threshold = threshold(at.process());
            boolean reached = armed && sharpness >= threshold;
            low = sharpness < (1 - hysteresis) * threshold ? low + 1 : 0;
            armed = !reached && (armed || low >= rest);
            return reached ? Optional.of("The sharpness " + Sentences.number(sharpness) + " has reached the threshold "
                    + Sentences.number(threshold) + ".") : Optional.empty();
        }

        private double threshold(ObservedProcess process) {
            switch (units) {
                case "normalised" -> {
                    return 2;
                }
                case "preconditioned" -> {
                    return process.threshold();
                }
                default -> {
                    OptionalDouble stepSize = process.preconditioner().uniformStepSize();
                    return process.threshold() / stepSize.orElseThrow(Edge::manyStepSizes);
                }
            }
        }

        private static InvalidInput manyStepSizes() {
            return new InvalidInput(new Problem("params." + UNITS.name(), Problem.show("hessian"),
                    "\"preconditioned\" and a preconditioned sharpness, for this optimizer has a step size for each"
                            + " coordinate"));
        }

        @Override
        public State save() {
            return Saved.of(Saved.flag(armed), low);
        }

        @Override
        public void restore(State saved) {
            armed = Saved.numbers(saved)[0] != 0;
            low = (long) Saved.numbers(saved)[1];
        }
    }
}

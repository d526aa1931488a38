package org.brink.probes.sam;

import java.util.List;
import java.util.OptionalDouble;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/**
 * The value of the sharpness at which sharpness-aware minimisation is at its edge of stability, the solution λ of
 * ηλ(1 + ρλ/‖∇L‖) = 2. Only for optimizers with one step size.
 */
@ServiceProvider(service = ProbeProvider.class, position = 820)
public final class SamEdgeProbe implements ProbeProvider {

    static final Parameter<Double> RADIUS = Parameter.real("radius",
            "Radius ρ of sharpness-aware minimisation; 0 gives the edge 2/η of gradient descent.")
            .withRange(Range.atLeast(0)).withDefault(0.1);

    @Override
    public String type() {
        return "sam-edge";
    }

    @Override
    public String displayName() {
        return "SAM edge";
    }

    @Override
    public String summary() {
        return "The value of the sharpness at the edge of stability of sharpness-aware minimisation.";
    }

    @Override
    public Schema schema() {
        return Schema.of(RADIUS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("long2023sam", "Philip M. Long and Peter L. Bartlett",
                "Sharpness-Aware Minimization and the Edge of Stability", "arXiv:2309.12488", 2023));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new SamEdge(settings.get(RADIUS), List.of(Channel.scalar("sam-edge",
                "Edge of sharpness-aware minimisation: (‖∇L‖/2ρ)(√(1 + 8ρ/(η‖∇L‖)) − 1) with step size η.")));
    }

    /** The edge, in a form that holds for ρ = 0 and for a gradient of zero as well. */
    static double edge(double gradientNorm, double radius, double stepSize) {
        double ratio = radius == 0 ? 0 : 8 * radius / (stepSize * gradientNorm);
        return 4 / stepSize / (Math.sqrt(1 + ratio) + 1);
    }

    private record SamEdge(double radius, List<Channel> channels) implements Probe {

        @Override
        public void observe(Instant at, Row row) {
            OptionalDouble stepSize = at.process().preconditioner().uniformStepSize();
            if (stepSize.isEmpty()) {
                throw new InvalidInput(new Problem("", "an optimizer with one step size for each coordinate",
                        "one with a single step size"));
            }
            row.set(0, edge(Norms.norm(at.process().gradient()), radius, stepSize.getAsDouble()));
        }
    }
}

package org.brink.probes.norm;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The largest dᵀHd over the unit ball of a norm, and the threshold 2/η of the step in that norm. */
@ServiceProvider(service = ProbeProvider.class, position = 1050)
public final class GeneralisedSharpnessProbe implements ProbeProvider {

    private static final Parameter<String> NORM = Parameter.choice("norm", "The norm in which the optimizer descends.",
            new Choice("euclidean", "‖d‖₂, of gradient descent; the largest value is λmax(H)."),
            new Choice("max", "max |dᵢ|, of sign descent."),
            new Choice("spectral", "The largest singular value of any block, of spectral descent and Muon."))
            .withDefault("max");

    private static final Parameter<Long> STARTS = Parameter.integer("starts",
            "Random points from which the largest value is looked for, besides the last one and the gradient's.")
            .withRange(Range.closed(0, 1000)).withDefault(3L);

    private static final Parameter<Double> TOLERANCE = Parameter.real("tolerance",
            "Relative gain of a step below which an ascent ends.")
            .withRange(Range.closed(1e-12, 0.01)).withDefault(1e-7).withLogScale();

    private static final Parameter<Long> MAX_PRODUCTS = Parameter.integer("maxProducts",
            "Hessian-vector products that the ascent from one point may take.")
            .withRange(Range.closed(2, Integer.MAX_VALUE)).withDefault(300L).withLogScale();

    @Override
    public String type() {
        return "generalised-sharpness";
    }

    @Override
    public String displayName() {
        return "Generalised sharpness";
    }

    @Override
    public String summary() {
        return "The largest curvature dᵀ∇²L d over the unit ball of a norm; a lower bound, found by ascent.";
    }

    @Override
    public Schema schema() {
        return Schema.of(NORM, STARTS, TOLERANCE, MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("islamov2026noneuclidean",
                "Rustem Islamov and Michael Crawshaw and Jeremy Cohen and Robert Gower",
                "Non-Euclidean Gradient Descent Operates at the Edge of Stability", "arXiv:2603.05002", 2026));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        UnitBall ball = switch (settings.get(NORM)) {
            case "euclidean" -> new EuclideanBall();
            case "max" -> new MaxBall();
            default -> new SpectralBall(context.objective().blocks());
        };
        BallAscent ascent = new BallAscent(ball, dimension, settings.get(TOLERANCE),
                Math.toIntExact(settings.get(MAX_PRODUCTS)));
        return new GeneralisedSharpness(ball, ascent, dimension, Math.toIntExact(settings.get(STARTS)),
                context.creation());
    }
}

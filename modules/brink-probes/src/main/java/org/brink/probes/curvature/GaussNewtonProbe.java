package org.brink.probes.curvature;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.tracking.TrackingParameters;
import org.brink.spi.objective.Composite;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The Hessian as a sum H = G + R of its Gauss-Newton part (the Fisher information, for cross-entropy and squared
 * errors) and its residual part: the largest eigenvalue of each, and how much of the sharpness comes from which.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1220)
public final class GaussNewtonProbe implements ProbeProvider {

    static final Parameter<Double> ACCURACY = Parameter.real("accuracy",
            "Bound on the error of the largest eigenvalue of each part, relative to it, at which it counts as found.")
            .withRange(Range.closed(1e-12, 0.1)).withDefault(1e-4).withLogScale();

    @Override
    public String type() {
        return "gauss-newton";
    }

    @Override
    public String displayName() {
        return "Gauss-Newton and residual part";
    }

    @Override
    public String summary() {
        return "The largest eigenvalues of the Gauss-Newton (Fisher) part of the Hessian and of the rest.";
    }

    @Override
    public Schema schema() {
        return Schema.of(ACCURACY, TrackingParameters.TOLERANCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("martens2020natural", "James Martens",
                "New Insights and Perspectives on the Natural Gradient Method", "JMLR 21(146)", 2020));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        if (!(context.objective() instanceof Composite composite)) {
            throw new InvalidInput(new Problem("", "an objective that is no loss of predictions",
                    "one whose Hessian has a Gauss-Newton part, such as a network"));
        }
        return new GaussNewtonSplit(composite.newGaussNewton(),
                TrackingParameters.options(1, settings, context).withAccuracy(settings.get(ACCURACY)),
                TrackingParameters.directions(1, settings, context));
    }
}

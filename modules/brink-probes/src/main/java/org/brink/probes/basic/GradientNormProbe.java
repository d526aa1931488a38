package org.brink.probes.basic;

import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The Euclidean norm ‖∇L(w)‖. */
@ServiceProvider(service = ProbeProvider.class, position = 200)
public final class GradientNormProbe implements ProbeProvider {

    private static final Channel NORM =
            Channel.scalar("gradient-norm", "Euclidean norm of the gradient ∇L at the position.").withLogScale();

    @Override
    public String type() {
        return "gradient-norm";
    }

    @Override
    public String displayName() {
        return "Gradient norm";
    }

    @Override
    public String summary() {
        return "The Euclidean norm ‖∇L(w)‖ of the gradient.";
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new ScalarProbe(NORM, process -> Norms.norm(process.gradient()));
    }
}

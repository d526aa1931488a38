package org.brink.probes.stop;

import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.Norms;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.stop.StopRule;
import org.brink.spi.stop.StopRuleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Ends a run when the norm of the gradient falls below a value. */
@ServiceProvider(service = StopRuleProvider.class, position = 200)
public final class GradientNormBelow implements StopRuleProvider {

    /** The norm below which the run ends. */
    public static final Parameter<Double> VALUE =
            Parameter.real("value", "The run ends when the Euclidean norm ‖∇L(w)‖ is below this.")
            .withRange(Range.NON_NEGATIVE).withDefault(1e-10).withLogScale();

    @Override
    public String type() {
        return "gradient-norm-below";
    }

    @Override
    public String displayName() {
        return "Gradient norm below";
    }

    @Override
    public String summary() {
        return "Ends the run when the gradient norm of the first process falls below a value.";
    }

    @Override
    public Schema schema() {
        return Schema.of(VALUE);
    }

    @Override
    public StopRule create(Settings settings, ProbeContext context) {
        return new BelowRule("gradient norm", settings.get(VALUE), process -> Norms.norm(process.gradient()));
    }
}

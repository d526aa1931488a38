package org.brink.probes.stop;

import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.stop.StopRule;
import org.brink.spi.stop.StopRuleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Ends a run when the loss falls below a value. */
@ServiceProvider(service = StopRuleProvider.class, position = 100)
public final class LossBelow implements StopRuleProvider {

    /** The loss below which the run ends. */
    public static final Parameter<Double> VALUE =
            Parameter.real("value", "The run ends when the loss L(w) is below this.").withDefault(1e-12).withLogScale();

    @Override
    public String type() {
        return "loss-below";
    }

    @Override
    public String displayName() {
        return "Loss below";
    }

    @Override
    public String summary() {
        return "Ends the run when the loss of the first process falls below a value.";
    }

    @Override
    public Schema schema() {
        return Schema.of(VALUE);
    }

    @Override
    public StopRule create(Settings settings, ProbeContext context) {
        return new BelowRule("loss", settings.get(VALUE), process -> process.evaluation().value());
    }
}

package org.brink.charts.view;

import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** The sharpness that an optimizer feels, with the optimizer's own threshold. */
@ServiceProvider(service = ViewProvider.class, position = 210)
public final class EdgeViewProvider implements ViewProvider {

    private static final Parameter<String> SHARPNESS = Parameter.choice("sharpness", "Which sharpness is shown.",
            new Choice("preconditioned", "λmax(P⁻¹H) of adaptive methods, from the probe preconditioned-sharpness"),
            new Choice("generalised", "largest dᵀHd in another norm, from the probe generalised-sharpness"))
            .withDefault("preconditioned");

    private static final EdgeChart PRECONDITIONED = new EdgeChart("Preconditioned sharpness", "λ₁(P⁻¹H)",
            "preconditioned-sharpness", "preconditioned-threshold", "threshold",
            "Add the probe “preconditioned-sharpness” to the experiment to see it with the optimizer's threshold.");

    private static final EdgeChart GENERALISED = new EdgeChart("Generalised sharpness", "max dᵀHd",
            "generalised-sharpness", "generalised-threshold", "threshold",
            "Add the probe “generalised-sharpness” to the experiment to see it here with the threshold of the step.");

    @Override
    public String type() {
        return "edge";
    }

    @Override
    public String displayName() {
        return "Edge of the optimizer";
    }

    @Override
    public String summary() {
        return "The preconditioned or generalised sharpness of every process by step, with the optimizer's threshold.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SHARPNESS);
    }

    @Override
    public View create(Settings settings) {
        EdgeChart chart = settings.get(SHARPNESS).equals("preconditioned") ? PRECONDITIONED : GENERALISED;
        return chart::draw;
    }
}

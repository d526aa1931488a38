package org.brink.objectives.quartic;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Objective {@code quartic}: L = ½Sw² − ¼Qw⁴. */
@ServiceProvider(service = ObjectiveProvider.class, position = 200)
public final class QuarticProvider implements ObjectiveProvider {

    static final Parameter<Double> SHARPNESS = Parameter
            .real("sharpness", "Sharpness S at the minimum w = 0.").withRange(Range.POSITIVE).withDefault(22.0)
            .withLogScale();

    static final Parameter<Double> QUARTIC = Parameter
            .real("quartic", "Coefficient Q of the quartic term. With Q > 0 curvature falls away from the minimum, and "
                    + "gradient descent with step size η has a period-two orbit w² = (S−2/η)/Q, stable for 2 < ηS < 3.")
            .withDefault(1.0);

    private static final Citation RODS = Citation.paper("regis2026rodflow", "Eric Regis and Sinho Chewi",
            "Rod Flow: A Continuous-Time Model for Gradient Descent at the Edge of Stability", "arXiv:2602.01480",
            2026);

    @Override
    public String type() {
        return "quartic";
    }

    @Override
    public String displayName() {
        return "Quartic";
    }

    @Override
    public String summary() {
        return "L = ½Sw² − ¼Qw⁴ in one dimension, whose period-two orbits are known in closed form.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SHARPNESS, QUARTIC);
    }

    @Override
    public List<Citation> citations() {
        return List.of(RODS);
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        return new Quartic(settings.get(SHARPNESS), settings.get(QUARTIC));
    }
}

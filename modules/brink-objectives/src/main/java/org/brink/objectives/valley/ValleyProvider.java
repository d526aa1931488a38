package org.brink.objectives.valley;

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

/** Objective {@code valley}: L = ½(y+x)x² − ε(x+y). */
@ServiceProvider(service = ObjectiveProvider.class, position = 500)
public final class ValleyProvider implements ObjectiveProvider {

    static final Parameter<Double> SLOPE = Parameter
            .real("slope", "Slope ε of the floor of the valley. At the edge the oscillation across the floor settles "
                    + "near x² = 2ε.")
            .withRange(Range.POSITIVE).withDefault(0.01).withLogScale();

    private static final Citation DAMIAN = Citation.paper("damian2023selfstabilization",
            "Alex Damian and Eshaan Nichani and Jason D. Lee",
            "Self-Stabilization: The Implicit Bias of Gradient Descent at the Edge of Stability",
            "ICLR 2023, arXiv:2209.15594", 2023);

    @Override
    public String type() {
        return "valley";
    }

    @Override
    public String displayName() {
        return "Valley";
    }

    @Override
    public String summary() {
        return "L = ½(y+x)x² − ε(x+y), a valley that steepens on the way down: self-stabilisation in two variables.";
    }

    @Override
    public Schema schema() {
        return Schema.of(SLOPE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(DAMIAN);
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        return new Valley(settings.get(SLOPE));
    }
}

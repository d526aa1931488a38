package org.brink.objectives.twostep;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Objective {@code two-step-map}: gradient descent with step size 1 is b' = b(1 + μ − 16b²). */
@ServiceProvider(service = ObjectiveProvider.class, position = 260)
public final class TwoStepMapProvider implements ObjectiveProvider {

    static final Parameter<Double> MU = Parameter.real("mu", "Parameter μ = 8aκ of the map. With step size 1 the "
            + "minima ±√(μ/16) attract up to μ = 1; then periods double up to chaos, and from μ = 2 on orbits escape.")
            .withDefault(1.5);

    @Override
    public String type() {
        return "two-step-map";
    }

    @Override
    public String displayName() {
        return "Two-step map";
    }

    @Override
    public String summary() {
        return "L = 4b⁴ − ½μb²: two steps of the minimalist example while its slow coordinate stands still, as one.";
    }

    @Override
    public Schema schema() {
        return Schema.of(MU);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("zhu2023minimalist",
                "Xingyu Zhu and Zixuan Wang and Xiang Wang and Mo Zhou and Rong Ge",
                "Understanding Edge-of-Stability Training Dynamics with a Minimalist Example",
                "ICLR 2023, arXiv:2210.03294", 2023));
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        return new TwoStepMap(settings.get(MU));
    }
}

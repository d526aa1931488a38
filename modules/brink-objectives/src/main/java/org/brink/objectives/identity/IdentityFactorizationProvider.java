package org.brink.objectives.identity;

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

/** Objective {@code identity-factorization}: L = ¼‖I − xyᵀxyᵀ‖². */
@ServiceProvider(service = ObjectiveProvider.class, position = 120)
public final class IdentityFactorizationProvider implements ObjectiveProvider {

    static final Parameter<Long> DIMENSION = Parameter.integer("dimension", "Number d of entries of x, and of y.")
            .withRange(Range.closed(1, 100_000)).withDefault(5L);

    @Override
    public String type() {
        return "identity-factorization";
    }

    @Override
    public String displayName() {
        return "Rank-one factorisation of the identity";
    }

    @Override
    public String summary() {
        return "L = ¼‖I − xyᵀxyᵀ‖²: x and y align, then follow the minimalist example in their lengths, to "
                + "‖x‖² + ‖y‖² just below 1/η.";
    }

    @Override
    public Schema schema() {
        return Schema.of(DIMENSION);
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
        return new IdentityFactorization(settings.get(DIMENSION).intValue());
    }
}

package org.brink.objectives.scalar;

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

/** Objective {@code scalar-product}: L = ½(1−Πwᵢ)² over two, three or four scalars. */
@ServiceProvider(service = ObjectiveProvider.class, position = 100)
public final class ScalarProductProvider implements ObjectiveProvider {

    static final Parameter<Long> DEPTH = Parameter
            .integer("depth", "Number of factors. Four is the minimalist example of Zhu et al., two and three are its "
                    + "contrasts.")
            .withRange(Range.closed(2, 4)).withDefault(4L);

    static final Parameter<Boolean> TIED = Parameter
            .flag("tied", "Whether equal factors are one variable, which leaves two variables with the same gradient "
                    + "descent: (x, y) with L = ½(1−xy)² for depth 2 and ¼(1−x²y²)² for depth 4, and (x, √2·y) with "
                    + "L = ½(1−xy²)² for depth 3.")
            .withDefault(false);

    private static final Citation ZHU = Citation.paper("zhu2023minimalist",
            "Xingyu Zhu and Zixuan Wang and Xiang Wang and Mo Zhou and Rong Ge",
            "Understanding Edge-of-Stability Training Dynamics with a Minimalist Example",
            "ICLR 2023, arXiv:2210.03294", 2023);

    @Override
    public String type() {
        return "scalar-product";
    }

    @Override
    public String displayName() {
        return "Scalar product";
    }

    @Override
    public String summary() {
        return "L = ½(1−Πwᵢ)², the minimalist example that stabilises just below the edge.";
    }

    @Override
    public Schema schema() {
        return Schema.of(DEPTH, TIED);
    }

    @Override
    public List<Citation> citations() {
        return List.of(ZHU);
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        boolean tied = settings.get(TIED);
        return switch (settings.get(DEPTH).intValue()) {
            case 2 -> new ProductOfTwo();
            case 3 -> tied ? new TiedProductOfThree() : new ProductOfThree();
            default -> tied ? new TiedProductOfFour() : new ProductOfFour();
        };
    }
}

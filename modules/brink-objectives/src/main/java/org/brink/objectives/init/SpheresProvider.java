package org.brink.objectives.init;

import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.openide.util.lookup.ServiceProvider;

/** Initial point {@code spheres}: every block in a random direction, with a given length. */
@ServiceProvider(service = InitProvider.class, position = 310)
public final class SpheresProvider implements InitProvider {

    static final Parameter<List<Double>> RADII = Parameter.reals("radii",
            "Length of each block of the objective, in order; one number for all alike.")
            .withRange(Range.NON_NEGATIVE).withDefault(List.of(1.0));

    @Override
    public String type() {
        return "spheres";
    }

    @Override
    public String displayName() {
        return "On spheres";
    }

    @Override
    public String summary() {
        return "Every block uniformly distributed on a sphere of given radius, drawn from the seed of the experiment.";
    }

    @Override
    public Schema schema() {
        return Schema.of(RADII);
    }

    @Override
    public double[] create(Objective objective, Settings settings, CreationContext context) {
        List<Double> radii = settings.get(RADII);
        List<Block> blocks = objective.blocks();
        if (radii.size() != 1 && radii.size() != blocks.size()) {
            throw new InvalidInput(new Problem("init.params.radii", Counts.of(radii.size(), "number"),
                    "one, or one for each of the " + Counts.of(blocks.size(), "block") + " of the objective"));
        }
        Random random = context.random(type());
        double[] point = new double[objective.dimension()];
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            double radius = radii.get(radii.size() == 1 ? 0 : b);
            double squares = 0;
            for (int i = 0; i < block.size(); i++) {
                double draw = random.nextGaussian();
                point[block.offset() + i] = draw;
                squares += draw * draw;
            }
            for (int i = 0; i < block.size(); i++) {
                point[block.offset() + i] *= radius / Math.sqrt(squares);
            }
        }
        return point;
    }
}

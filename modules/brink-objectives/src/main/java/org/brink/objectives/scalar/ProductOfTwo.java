package org.brink.objectives.scalar;

import java.util.List;
import java.util.Optional;
import org.brink.objectives.plane.ProductLoss;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;

/** L = ½(1−xy)². Sharpness at a minimum is x²+y². */
final class ProductOfTwo extends ProductLoss implements FlowLimit, Lockstep {

    @Override
    protected double loss(double z) {
        return 0.5 * (1 - z) * (1 - z);
    }

    @Override
    protected double first(double z) {
        return z - 1;
    }

    @Override
    protected double second(double z) {
        return 1;
    }

    @Override
    protected double third(double z) {
        return 0;
    }

    @Override
    public void flowLimit(double[] w, double[] out) {
        ProductFlow.limit(w, out);
    }

    @Override
    public Optional<LockstepDescent> lockstep(List<? extends Objective> cells) {
        return Lockstep.alike(cells, ProductOfTwo.class).map(alike -> new ProductsOfTwo(alike.size()));
    }
}

package org.brink.objectives.cubic;

import java.util.List;
import java.util.Optional;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.PhaseBorders;

/** L = az² − ⅓(a−2)z³ − ¼z⁴ in one dimension. */
final class CubicMap implements ClosedForm, Lockstep, PhaseBorders {

    private final double a;

    CubicMap(double a) {
        this.a = a;
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double value(double[] w) {
        double z = w[0];
        return (a - ((a - 2) / 3 + z / 4) * z) * z * z;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        double z = w[0];
        out[0] = (2 * a - ((a - 2) + z) * z) * z;
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        double z = w[0];
        out[0] = (2 * a - (2 * (a - 2) + 3 * z) * z) * u[0];
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        out[0] = (-2 * (a - 2) - 6 * w[0]) * u[0] * v[0];
    }

    @Override
    public Optional<LockstepDescent> lockstep(List<? extends Objective> cells) {
        return Lockstep.alike(cells, CubicMap.class)
                .map(maps -> new CubicMaps(maps.stream().mapToDouble(map -> map.a).toArray()));
    }

    /** With step size 1; where periods double again, and where chaos begins, is known as numbers only. */
    @Override
    public List<Border> phaseBorders(String parameter, double stepSize) {
        return !parameter.equals("a") || stepSize != 1 ? List.of() : List.of(
                new Border(2 * Math.sqrt(2) - 2, "catapult"), new Border(1, "period 2"),
                new Border(Math.sqrt(5) - 1, "period 4"), new Border(2, "divergent"));
    }
}

package org.brink.objectives.twostep;

import java.util.List;
import java.util.Optional;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Lockstep;
import org.brink.spi.objective.LockstepDescent;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.PhaseBorders;

/** L = 4b⁴ − ½μb² in one dimension. */
final class TwoStepMap implements ClosedForm, Lockstep, PhaseBorders {

    private final double mu;

    TwoStepMap(double mu) {
        this.mu = mu;
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double value(double[] w) {
        double square = w[0] * w[0];
        return (4 * square - 0.5 * mu) * square;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        double b = w[0];
        out[0] = (16 * b * b - mu) * b;
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        out[0] = (48 * w[0] * w[0] - mu) * u[0];
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        out[0] = 96 * w[0] * u[0] * v[0];
    }

    @Override
    public Optional<LockstepDescent> lockstep(List<? extends Objective> cells) {
        return Lockstep.alike(cells, TwoStepMap.class)
                .map(maps -> new TwoStepMaps(maps.stream().mapToDouble(map -> map.mu).toArray()));
    }

    @Override
    public List<Border> phaseBorders(String parameter, double stepSize) {
        return !parameter.equals("mu") || stepSize != 1 ? List.of()
                : List.of(new Border(1, "period 2"), new Border(2, "divergent"));
    }
}

package org.brink.engine.check;

import java.util.List;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;
import org.brink.testkit.fixture.CoupledQuartic;

/** A right objective of two blocks whose derivatives a test can make wrong. */
class AlteredQuartic implements ClosedForm {

    private final CoupledQuartic right;
    private final int first;

    /**
     * @param first number of coordinates of the first block
     * @param eigenvalues one for each coordinate
     */
    AlteredQuartic(int first, double... eigenvalues) {
        this.first = first;
        right = new CoupledQuartic(0.7, eigenvalues);
    }

    @Override
    public int dimension() {
        return right.dimension();
    }

    @Override
    public List<Block> blocks() {
        return List.of(new Block("first", 0, List.of(first)), new Block("second", first,
                List.of((dimension() - first) / 2, 2)));
    }

    @Override
    public double value(double[] w) {
        return right.value(w);
    }

    @Override
    public void gradient(double[] w, double[] out) {
        right.gradient(w, out);
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        right.hessianTimes(w, u, out);
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        right.third(w, u, v, out);
    }
}

package org.brink.engine;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** L = ½w² with a Hessian that cannot be computed far from the start. */
@ServiceProvider(service = ObjectiveProvider.class)
public final class FaultyObjective implements ObjectiveProvider {

    @Override
    public String type() {
        return "test-objective";
    }

    @Override
    public String displayName() {
        return "Faulty";
    }

    @Override
    public String summary() {
        return "½w² whose Hessian fails for |w| < 0.5.";
    }

    @Override
    public Objective create(Settings settings, CreationContext context) {
        return new Parabola();
    }

    private static final class Parabola implements ClosedForm {

        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double value(double[] w) {
            return 0.5 * w[0] * w[0];
        }

        @Override
        public void gradient(double[] w, double[] out) {
            out[0] = w[0];
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            if (Math.abs(w[0]) < 0.5) {
                throw new ArithmeticException("no Hessian here");
            }
            out[0] = u[0];
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            out[0] = 0;
        }
    }
}

package org.brink.flows.stable;

import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.nonstiff.ClassicalRungeKuttaIntegrator;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.nonstiff.EulerIntegrator;

/** How a unit of time is integrated. */
sealed interface Integration {

    /** Below this the step size of an adaptive method counts as having collapsed, in steps of the optimizer. */
    double SMALLEST = 1e-10;

    /**
     * An integrator for the next unit of time.
     *
     * @param sharpness κλmax(P⁻¹H) at its beginning: the rate of the fastest decay
     */
    ODEIntegrator integrator(double sharpness);

    /** Whether it chooses its steps by the error, so that it can find an event between them. */
    default boolean adaptive() {
        return false;
    }

    /** Steps chosen so that the estimated error of each is below absolute + relative·|y|, in the mean square. */
    record Embedded(int order, double absolute, double relative, double longest) implements Integration {

        @Override
        public ODEIntegrator integrator(double sharpness) {
            return order == 5 ? new DormandPrince54Integrator(SMALLEST, longest, absolute, relative)
                    : new DormandPrince853Integrator(SMALLEST, longest, absolute, relative);
        }

        @Override
        public boolean adaptive() {
            return true;
        }
    }

    /** Equal steps of Euler's method, at least so many, and two for each unit of sharpness. */
    record Euler(int fewest) implements Integration {

        @Override
        public ODEIntegrator integrator(double sharpness) {
            return new EulerIntegrator(1.0 / Math.max(fewest, (int) Math.ceil(2 * sharpness)));
        }
    }

    /** Equal steps of the classical method of order 4, none longer than α over the sharpness, nor than the longest. */
    record RungeKutta(double alpha, double longest) implements Integration {

        @Override
        public ODEIntegrator integrator(double sharpness) {
            return new ClassicalRungeKuttaIntegrator(
                    1.0 / Math.max(1, (int) Math.ceil(Math.max(1 / longest, sharpness / alpha))));
        }
    }
}

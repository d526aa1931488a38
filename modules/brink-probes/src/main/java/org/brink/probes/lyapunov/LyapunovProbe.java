package org.brink.probes.lyapunov;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The largest Lyapunov exponent of w' = w − P⁻¹∇L(w): the mean of ln‖J·v‖ along the trajectory, where J = I − P⁻¹∇²L
 * is the tangent map and v a unit vector that is carried along, v' = J·v/‖J·v‖ (Benettin, Galgani, Giorgilli and
 * Strelcyn, Meccanica 15, 1980). Positive in chaos, negative where the iterates settle on a point or a cycle, −∞ on a
 * superstable one. One Hessian-vector product per step.
 *
 * <p>J is the derivative of a step for gradient descent and for every other method without memory whose P does not
 * depend on the position. The channel {@code lyapunov-exact} is 1 as long as every step so far was of the form
 * w − P⁻¹∇L(w), and was observed: a vector cannot be carried over steps that are left out. The dependence of P itself
 * on the position, as in adaptive methods, is not seen.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1500)
public final class LyapunovProbe implements ProbeProvider {

    /** Name of the channel of the exponent. */
    public static final String EXPONENT = "lyapunov";
    /** What follows it in the name of the channel of its standard error. */
    public static final String ERROR_SUFFIX = "-error";

    static final Parameter<Long> TRANSIENT = Parameter.integer("transient",
            "Steps that are left out of the mean once they are over; before that, the mean is over all steps so far.")
            .withUnit("steps").withRange(Range.atLeast(0)).withDefault(0L);

    @Override
    public String type() {
        return "lyapunov";
    }

    @Override
    public String displayName() {
        return "Lyapunov exponent";
    }

    @Override
    public String summary() {
        return "Largest Lyapunov exponent of the iterates from the tangent map I − P⁻¹∇²L, with its standard error.";
    }

    @Override
    public Schema schema() {
        return Schema.of(TRANSIENT);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("benettin1980lyapunov",
                "Giancarlo Benettin and Luigi Galgani and Antonio Giorgilli and Jean-Marie Strelcyn",
                "Lyapunov characteristic exponents for smooth dynamical systems and for Hamiltonian systems",
                "Meccanica 15", 1980));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new TangentVector(context.objective().dimension(), settings.get(TRANSIENT),
                context.creation().random(type()));
    }
}

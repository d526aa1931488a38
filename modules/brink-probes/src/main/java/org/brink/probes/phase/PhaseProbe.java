package org.brink.probes.phase;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.ChaosCitation;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The phase of the iterates as far as it can be told by the observed step; its last value is that of the run. With Dₚ
 * the largest distance ‖w(t) − w(t−p)‖ over the last {@code longest} steps, and the size of the orbit the largest
 * distance of the last iterate from that many before it, the iterates are, in this order,
 *
 * <ol>
 *   <li>divergent if the loss is not finite, or |L| &gt; 10¹⁵·max(1, |L₀|);
 *   <li>unsettled before 2·{@code longest} steps in a row were observed;
 *   <li>settled if the size is at most 10⁻⁹·max(1, ‖w‖): monotonic if the measure never rose by more than a relative
 *       10⁻⁹ (and 10⁻¹²·|L₀| for the loss), a catapult otherwise. The measure is the loss or, over the first
 *       {@value Beginning#KEPT} observed steps, the distance from the end;
 *   <li>periodic with period p ≥ 2, the smallest with Dₚ ≤ 10⁻⁶·size, if D after half a period (one step, where p is
 *       odd) differs by at most 10⁻⁴ from what it was {@code longest} steps ago;
 *   <li>chaotic if the largest Lyapunov exponent, over the second half of the planned steps, is above three standard
 *       errors, and the tangent map is that of the optimizer (see the probe {@code lyapunov});
 *   <li>unsettled.
 * </ol>
 *
 * <p>Of more than {@value PhaseWatch#KEPT} coordinates as many random projections are looked at: a generic projection
 * has the period of the iterates.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1510)
public final class PhaseProbe implements ProbeProvider {

    /** Name of the channel of the phase. */
    public static final String PHASE = "phase";
    /** What the values of that channel mean, from 0; the ids of phases in maps. */
    public static final List<String> NAMES = List.of("monotonic", "catapult", "periodic", "chaotic", "divergent",
            "unsettled");

    static final Parameter<Long> LONGEST = Parameter.integer("longest", "The longest period that is looked for.")
            .withRange(Range.closed(2, 4096)).withDefault(64L);
    static final Parameter<Boolean> EXPONENT = Parameter.flag("exponent",
            "Whether a tangent vector is carried along, one Hessian-vector product per step; without it what is"
            + " chaotic counts as unsettled.").withDefault(true);

    static final Parameter<String> MONOTONIC = Parameter.choice("monotonic",
            "What must not rise on a monotonic trajectory.", new Choice("loss", "the loss"),
            new Choice("distance", "the distance from the end, over the first 500 observed steps"))
            .withDefault("loss");

    @Override
    public String type() {
        return "phase";
    }

    @Override
    public String displayName() {
        return "Phase";
    }

    @Override
    public String summary() {
        return "What the iterates do in the long run: monotonic, catapult, periodic, chaotic or divergent.";
    }

    @Override
    public Schema schema() {
        return Schema.of(LONGEST, EXPONENT, MONOTONIC);
    }

    @Override
    public List<Citation> citations() {
        return List.of(ChaosCitation.CHAOS);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new PhaseWatch(context, settings.get(LONGEST).intValue(), settings.get(EXPONENT),
                settings.get(MONOTONIC).equals("distance"));
    }
}

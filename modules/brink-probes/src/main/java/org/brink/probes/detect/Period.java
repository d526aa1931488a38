package org.brink.probes.detect;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.ChaosCitation;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The iterates repeat themselves with a period, such as 2, or 4 after a period doubling.
 *
 * <p>Criterion: with Dⱼ = ‖w(t) − w(t−j)‖ the iterates have period p ≥ 2 at step t if, at the last c·p steps, D_p was
 * at most tolerance·max(D₁ … D₍p−1₎), the size of the orbit, and p is the smallest such number. It is an event when a
 * period is found that differs from the one found last. An iterate at rest has no period, neither has one that
 * converges while it oscillates, unless its orbit shrinks by less than the tolerance in a period. A slow drift of the
 * orbit does not matter while it is small against the orbit's size.
 */
@ServiceProvider(service = DetectorProvider.class, position = 300)
public final class Period implements DetectorProvider {

    static final Parameter<Long> LONGEST = Parameter.integer("longest",
            "The longest period that is looked for; so many positions are kept.")
            .withRange(Range.closed(2, 4096)).withDefault(16L);
    static final Parameter<Double> TOLERANCE = Parameter.real("tolerance",
            "How far an iterate may be from where it was one period before, relative to the size of the orbit.")
            .withRange(new Range(0, false, 1, false)).withDefault(0.01).withLogScale();
    static final Parameter<Long> CYCLES = Parameter.integer("cycles",
            "For how many periods the iterates must have repeated themselves.").withRange(Range.closed(1, 1_000_000))
            .withDefault(4L);

    @Override
    public String type() {
        return "period";
    }

    @Override
    public String displayName() {
        return "Period of the iterates";
    }

    @Override
    public String summary() {
        return "The iterates repeat themselves with a new period, as after a period doubling.";
    }

    @Override
    public Schema schema() {
        return Schema.of(LONGEST, TOLERANCE, CYCLES);
    }

    @Override
    public List<Citation> citations() {
        return List.of(ChaosCitation.CHAOS);
    }

    @Override
    public Detector create(Settings settings, DetectorContext context) {
        return new PeriodDetector(context.objective().dimension(), Math.toIntExact(settings.get(LONGEST)),
                settings.get(TOLERANCE), settings.get(CYCLES));
    }
}

package org.brink.probes.detect;

import java.util.List;
import java.util.Optional;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorContext;
import org.brink.spi.detector.DetectorProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * A catapult: the loss shoots up, and comes down again where the sharpness is lower.
 *
 * <p>Criterion: let L₀ be the smallest loss since the start or the last catapult, and S₀ the last sharpness measured up
 * to the step of L₀. A spike begins where L &gt; rise·L₀ and is over at the first later step with L ≤ L₀. It was a
 * catapult if the first sharpness measured from that step on is at most (1 − drop)·S₀. Losses below the floor count as
 * the floor, so that rounding at a loss of zero is no spike.
 */
@ServiceProvider(service = DetectorProvider.class, position = 200)
public final class Catapult implements DetectorProvider {

    static final Parameter<String> CHANNEL = Parameter.text("channel",
            "Name of the channel that holds the sharpness.").withDefault("sharpness");
    static final Parameter<Double> RISE = Parameter.real("rise",
            "A spike begins where the loss is above this multiple of its lowest value before.")
            .withRange(new Range(1, false, Double.POSITIVE_INFINITY, false)).withDefault(2.0);
    static final Parameter<Double> DROP = Parameter.real("drop",
            "The sharpness must be lower by this fraction when the loss is down again.")
            .withRange(new Range(0, true, 1, false)).withDefault(0.05);
    static final Parameter<Double> FLOOR = Parameter.real("floor",
            "Losses below this count as this.").withRange(Range.NON_NEGATIVE).withDefault(1e-12).withLogScale();

    @Override
    public String type() {
        return "catapult";
    }

    @Override
    public String displayName() {
        return "Catapult";
    }

    @Override
    public String summary() {
        return "The loss shoots up and comes down again at a lower sharpness.";
    }

    @Override
    public Schema schema() {
        return Schema.of(CHANNEL, RISE, DROP, FLOOR);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("lewkowycz2020catapult",
                "Aitor Lewkowycz and Yasaman Bahri and Ethan Dyer and Jascha Sohl-Dickstein and Guy Gur-Ari",
                "The large learning rate phase of deep learning: the catapult mechanism", "arXiv:2003.02218", 2020));
    }

    @Override
    public Detector create(Settings settings, DetectorContext context) {
        context.requireScalar(CHANNEL.name(), settings.get(CHANNEL));
        return new CatapultDetector(settings.get(CHANNEL), settings.get(RISE), settings.get(DROP),
                settings.get(FLOOR));
    }
}

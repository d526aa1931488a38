package org.brink.sweeps;

import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** Makes the view of a channel against an axis of a sweep. */
@ServiceProvider(service = ViewProvider.class, position = 900)
public final class SweepCurveProvider implements ViewProvider {

    static final String TYPE = "sweep-curve";

    private static final Parameter<String> CHANNEL = Parameter.text("channel",
            "The channel, such as discrete.loss; empty for the first loss.").withDefault("");
    private static final Parameter<String> AXIS = Parameter.text("axis",
            "Path of the axis to draw against; empty for the first with numbers that is not the seed.")
            .withDefault("");
    private static final Parameter<String> STATISTIC = Parameter.choice("statistic", "Which value of the channel.",
            new Choice("last", "the last"), new Choice("min", "the smallest"), new Choice("max", "the largest"))
            .withDefault("last");

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String displayName() {
        return "Sweep curve";
    }

    @Override
    public String summary() {
        return "Final value of a channel against an axis of a sweep: median, quartiles and extremes over the rest.";
    }

    @Override
    public Schema schema() {
        return Schema.of(CHANNEL, AXIS, STATISTIC);
    }

    @Override
    public View create(Settings settings) {
        return new SweepCurve(settings.get(CHANNEL), settings.get(AXIS),
                SweepTable.Statistic.find(settings.get(STATISTIC)).orElseThrow());
    }
}

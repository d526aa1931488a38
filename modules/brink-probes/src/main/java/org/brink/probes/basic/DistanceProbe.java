package org.brink.probes.basic;

import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The distance ‖w − w₀‖ from the initial point. */
@ServiceProvider(service = ProbeProvider.class, position = 300)
public final class DistanceProbe implements ProbeProvider {

    private static final Channel DISTANCE =
            Channel.scalar("distance", "Euclidean distance ‖w − w₀‖ of the position from the initial point.");

    @Override
    public String type() {
        return "distance";
    }

    @Override
    public String displayName() {
        return "Distance moved";
    }

    @Override
    public String summary() {
        return "The distance ‖w − w₀‖ from the initial point.";
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        double[] start = context.initialPoint();
        return new ScalarProbe(DISTANCE, process -> Norms.distance(process.position(), start));
    }
}

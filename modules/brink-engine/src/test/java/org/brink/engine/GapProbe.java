package org.brink.engine;

import java.util.List;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** The difference of the first coordinates of the first two processes, at one instant. */
@ServiceProvider(service = ProbeProvider.class)
public final class GapProbe implements ProbeProvider {

    @Override
    public String type() {
        return "test-gap";
    }

    @Override
    public String displayName() {
        return "Gap";
    }

    @Override
    public String summary() {
        return "Difference of the first coordinates.";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Probe() {
            @Override
            public List<Channel> channels() {
                return List.of(Channel.scalar("gap", "Difference."));
            }

            @Override
            public void observe(Instant at, Row row) {
                row.set(0, at.processes().get(0).position()[0] - at.processes().get(1).position()[0]);
            }
        };
    }
}

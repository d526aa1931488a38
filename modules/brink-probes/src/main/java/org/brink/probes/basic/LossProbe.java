package org.brink.probes.basic;

import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The loss L(w). */
@ServiceProvider(service = ProbeProvider.class, position = 100)
public final class LossProbe implements ProbeProvider {

    private static final Channel LOSS = Channel.scalar("loss", "The objective L at the position.").withLogScale();

    @Override
    public String type() {
        return "loss";
    }

    @Override
    public String displayName() {
        return "Loss";
    }

    @Override
    public String summary() {
        return "The loss L(w) at the position of the process.";
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new ScalarProbe(LOSS, process -> process.evaluation().value());
    }
}

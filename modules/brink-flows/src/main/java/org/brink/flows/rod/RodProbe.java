package org.brink.flows.rod;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/** Probe {@code rods}: how long the rods of a rod flow are, and what they cost. */
@ServiceProvider(service = ProbeProvider.class, position = 2410)
public final class RodProbe implements ProbeProvider {

    private static final List<Channel> CHANNELS = List.of(
            Channel.growing("rod-extents", "Lengths 2‖δᵢ‖ of the rods from end to end, longest first."),
            Channel.scalar("rod-cost", "Cost of this unit of time, as a multiple of a gradient: a Hessian-vector "
                    + "product counts as two."));

    @Override
    public String type() {
        return "rods";
    }

    @Override
    public String displayName() {
        return "Rods";
    }

    @Override
    public String summary() {
        return "How far the rods of a rod flow extend, and what a unit of its time costs; for rod flows only.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(RodFlowProvider.ROD_FLOW);
    }

    @Override
    public boolean measures(ObservedProcess process) {
        return process instanceof RodProcess;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Probe() {
            @Override
            public List<Channel> channels() {
                return CHANNELS;
            }

            @Override
            public void observe(Instant at, Row row) {
                RodProcess process = (RodProcess) at.process();
                row.set(0, process.forecast().modes().stream().mapToDouble(mode -> 2 * Math.sqrt(mode.variance()))
                        .toArray());
                row.set(1, process.cost());
            }
        };
    }
}

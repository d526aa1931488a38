package org.brink.flows.stabilisation;

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

/** Probe {@code self-stabilisation}: what the process of that type predicts. */
@ServiceProvider(service = ProbeProvider.class, position = 5400)
public final class StabilisationProbe implements ProbeProvider {

    private static final List<Channel> CHANNELS = List.of(
            Channel.scalar("stabilisation-x", "Predicted deviation along the sharpest direction, x = u·v."),
            Channel.scalar("stabilisation-y", "Predicted deviation of the sharpness, y = ∇S⊥·v."),
            Channel.scalar("stabilisation-sharpness", "Sharpness of the constrained trajectory plus y."),
            Channel.scalar("stabilisation-deviation",
                    "Predicted distance of gradient descent from the constrained trajectory, ‖v‖."),
            Channel.scalar("stabilisation-equilibrium", "The |x| at which growth and decay balance, √(2α/β)."),
            Channel.scalar("stabilisation-alpha", "Progressive sharpening, α = −∇L·∇S."),
            Channel.scalar("stabilisation-beta", "Strength of self-stabilisation, β = ‖∇S⊥‖²."));

    @Override
    public String type() {
        return "self-stabilisation";
    }

    @Override
    public String displayName() {
        return "Self-stabilisation";
    }

    @Override
    public String summary() {
        return "Deviations x and y that a process of self-stabilisation predicts, with α and β; for such processes "
                + "only.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(SelfStabilisationProvider.DAMIAN);
    }

    @Override
    public boolean measures(ObservedProcess process) {
        return process instanceof StabilisationProcess;
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
                double[] values = values(((StabilisationProcess) at.process()).prediction());
                for (int i = 0; i < values.length; i++) {
                    row.set(i, values[i]);
                }
            }
        };
    }

    private static double[] values(Stabilisation now) {
        return new double[] {now.x(), now.y(), now.sharpness() + now.y(), now.deviation(), now.equilibrium(),
            now.alpha(), now.beta()};
    }
}

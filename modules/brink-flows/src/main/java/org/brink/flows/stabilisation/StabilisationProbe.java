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
import org.openide.util.lookup.ServiceProvider;

/** Probe {@code self-stabilisation}: what the process of that type predicts. */
@ServiceProvider(service = ProbeProvider.class, position = 5400)
public final class StabilisationProbe implements ProbeProvider {

    private static final List<Channel> CHANNELS = List.of(
            Channel.growing("stabilisation-x", "Predicted deviation along the sharpest direction, x = u·v."),
            Channel.growing("stabilisation-y", "Predicted deviation of the sharpness, y = ∇S⊥·v."),
            Channel.growing("stabilisation-sharpness", "Sharpness of the constrained trajectory plus y."),
            Channel.growing("stabilisation-deviation",
                    "Predicted distance of gradient descent from the constrained trajectory, ‖v‖."),
            Channel.growing("stabilisation-equilibrium", "The |x| at which growth and decay balance, √(2α/β)."),
            Channel.growing("stabilisation-alpha", "Progressive sharpening, α = −∇L·∇S."),
            Channel.growing("stabilisation-beta", "Strength of self-stabilisation, β = ‖∇S⊥‖²."));

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
        return "Deviations x and y that the process of self-stabilisation predicts, with α and β; vectors of one "
                + "entry, without entries for other processes.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(SelfStabilisationProvider.DAMIAN);
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
                double[] values = at.process() instanceof StabilisationProcess process ? values(process.prediction())
                        : new double[0];
                for (int i = 0; i < CHANNELS.size(); i++) {
                    row.set(i, values.length == 0 ? values : new double[] {values[i]});
                }
            }
        };
    }

    private static double[] values(Stabilisation now) {
        return new double[] {now.x(), now.y(), now.sharpness() + now.y(), now.deviation(), now.equilibrium(),
            now.alpha(), now.beta()};
    }
}

package org.brink.flows.central;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/** How flows that hold eigenvalues at the edge do it: what they track, how well the conditions are met, the cost. */
@ServiceProvider(service = ProbeProvider.class, position = 2400)
public final class EdgeAccountProbe implements ProbeProvider {

    private static final List<Channel> CHANNELS = List.of(
            Channel.growing("flow-eigenvalues",
                    "Eigenvalues of P⁻¹H that a central flow tracks, largest first; empty for other processes."),
            Channel.growing("flow-critical",
                    "How many of them may be held at the edge; empty for other processes."),
            Channel.growing("flow-residual", "Largest relative violation of the conditions on the covariance:"
                    + " Σ ⪰ 0, H ⪯ θP at the end of the substep, complementarity; empty for other processes."),
            Channel.growing("flow-cost", "Cost of one unit of time, as a multiple of a gradient: a Hessian-vector"
                    + " product counts as two, a second-order jet as four; empty for other processes."));

    @Override
    public String type() {
        return "flow-account";
    }

    @Override
    public String displayName() {
        return "Account of a central flow";
    }

    @Override
    public String summary() {
        return "Eigenvalues that a central flow tracks, the residual of its conditions, and its cost.";
    }

    @Override
    public Schema schema() {
        return Schema.of();
    }

    @Override
    public List<Citation> citations() {
        return List.of(CentralFlowProvider.COHEN);
    }

    @Override
    public boolean measures(ObservedProcess process) {
        return process instanceof EdgeKeeper;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Account();
    }

    private static final class Account implements Probe {

        private static final double[] NOTHING = new double[0];

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            if (at.process() instanceof EdgeKeeper flow && flow.present()) {
                Oscillation now = flow.oscillation();
                row.set(0, now.eigenvalues());
                row.set(1, new double[] {now.modes().size()});
                row.set(2, new double[] {now.residual()});
                row.set(3, new double[] {flow.cost().equivalents()});
            } else {
                for (int channel = 0; channel < CHANNELS.size(); channel++) {
                    row.set(channel, NOTHING);
                }
            }
        }
    }
}

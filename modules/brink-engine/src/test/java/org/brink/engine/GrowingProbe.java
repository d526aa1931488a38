package org.brink.engine;

import java.util.Arrays;
import java.util.List;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** Writes one value more every tenth step, reports it, and says that it cost a product. */
@ServiceProvider(service = ProbeProvider.class)
public final class GrowingProbe implements ProbeProvider {

    @Override
    public String type() {
        return "test-growing";
    }

    @Override
    public String displayName() {
        return "Growing";
    }

    @Override
    public String summary() {
        return "Grows.";
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Growing();
    }

    private static final class Growing implements Probe, Costed {

        private final double[] values = new double[100];
        private ProbeCost cost = ProbeCost.NONE;

        @Override
        public List<Channel> channels() {
            return List.of(Channel.growing("levels", "The step, again and again."),
                    Channel.growing("levels-converged", "0 at step 25, in the second entry."));
        }

        @Override
        public void observe(Instant at, Row row) {
            int length = (int) at.step() / 10;
            Arrays.fill(values, 0, length, at.step());
            row.set(0, values, length);
            Arrays.fill(values, 0, length, 1);
            if (at.step() == 25) {
                values[1] = 0;
            }
            row.set(1, values, length);
            if (at.step() > 0 && at.step() % 10 == 0) {
                row.event("level-added", "level " + (length - 1) + " was added");
            }
            cost = cost.plus(1, 0.5);
        }

        @Override
        public ProbeCost cost() {
            return cost;
        }
    }
}

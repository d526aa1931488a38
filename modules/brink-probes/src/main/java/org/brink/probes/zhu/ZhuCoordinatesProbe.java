package org.brink.probes.zhu;

import java.util.List;
import java.util.OptionalDouble;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.objective.PlanarChart;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/**
 * The coordinates of Zhu et al. for the minimalist example ½(1 − xyzw)² in the plane (x, y, x, y): with κ = √η,
 * a = √|x² − y²| − (η⁻² − 4)^¼ is the slow distance from the minimum at the edge and b = xy − 1 the fast oscillation.
 * Every two steps b follows b(1 + 8aκ − 16b²), and trajectories are drawn to the parabola b² = ½aκ + κ⁴/16, which ends
 * at a = −κ³/8. Half the difference of two successive b takes out the slow centre of the oscillation.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1700)
public final class ZhuCoordinatesProbe implements ProbeProvider {

    @Override
    public String type() {
        return "zhu-coordinates";
    }

    @Override
    public String displayName() {
        return "Coordinates of the minimalist example";
    }

    @Override
    public String summary() {
        return "Slow a and fast b of the minimalist example, its two-step view and how far it is from the parabola.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("zhu2023minimalist",
                "Xingyu Zhu and Zixuan Wang and Xiang Wang and Mo Zhou and Rong Ge",
                "Understanding Edge-of-Stability Training Dynamics with a Minimalist Example",
                "ICLR 2023, arXiv:2210.03294", 2023));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        PlanarChart chart = context.objective().planarChart().orElseThrow(() -> new InvalidInput(new Problem("",
                "an objective without two coordinates x and y", "the objective scalar-product of depth 4")));
        return new Coordinates(chart);
    }

    private static final class Coordinates implements Probe {

        private final List<Channel> channels = List.of(
                Channel.growing("zhu-a", "a, the slow coordinate; empty where steps have no single step size."),
                Channel.scalar("zhu-b", "b = xy − 1, the fast coordinate."),
                Channel.growing("zhu-amplitude", "Two-step view: half the size of the last change of b, with the sign "
                        + "of b at even steps."),
                Channel.growing("zhu-parabola", "b² on the parabola, ½aκ + κ⁴/16."),
                Channel.growing("zhu-parabola-residual", "Square of the amplitude over the parabola, minus 1."));
        private final PlanarChart chart;
        private final double[] xy = new double[2];
        private final double[] a = new double[1];
        private final double[] amplitude = new double[1];
        private final double[] parabola = new double[1];
        private final double[] residual = new double[1];
        private boolean known;
        private long next;
        private double before;

        Coordinates(PlanarChart chart) {
            this.chart = chart;
        }

        @Override
        public List<Channel> channels() {
            return channels;
        }

        @Override
        public void observe(Instant at, Row row) {
            OptionalDouble stepSize = at.process().preconditioner().uniformStepSize();
            int count = stepSize.isPresent() ? 1 : 0;
            chart.project(at.process().position(), xy);
            double b = xy[0] * xy[1] - 1;
            boolean two = known && at.step() == next;
            if (count > 0) {
                slow(stepSize.getAsDouble());
            }
            if (two) {
                amplitude[0] = (at.step() % 2 == 0 ? 0.5 : -0.5) * (b - before);
                residual[0] = amplitude[0] * amplitude[0] / parabola[0] - 1;
            }
            row.set(0, a, count);
            row.set(1, b);
            row.set(2, amplitude, two ? 1 : 0);
            row.set(3, parabola, count);
            row.set(4, residual, two ? count : 0);
            known = true;
            next = at.step() + 1;
            before = b;
        }

        private void slow(double stepSize) {
            double kappa = Math.sqrt(stepSize);
            double c = Math.sqrt(Math.abs((xy[0] - xy[1]) * (xy[0] + xy[1])));
            a[0] = c - Math.sqrt(Math.sqrt(1 / (stepSize * stepSize) - 4));
            parabola[0] = 0.5 * a[0] * kappa + stepSize * stepSize / 16;
        }

        @Override
        public State save() {
            State state = new State(StateLayout.EMPTY.with("known-next-before", 3));
            state.array(0)[0] = known ? 1 : 0;
            state.array(0)[1] = next;
            state.array(0)[2] = before;
            return state;
        }

        @Override
        public void restore(State saved) {
            known = saved.array(0)[0] != 0;
            next = (long) saved.array(0)[1];
            before = saved.array(0)[2];
        }
    }
}

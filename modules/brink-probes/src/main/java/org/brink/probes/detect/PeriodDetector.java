package org.brink.probes.detect;

import java.util.Optional;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.Watch;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** Follows the last positions by the criterion of {@link Period}. */
final class PeriodDetector implements Detector {

    private final int longest;
    private final double tolerance;
    private final long cycles;
    private final double[][] ring;
    /** For each lag j the number of steps in a row at which D_j was small against the orbit. */
    private final long[] runs;
    private long seen;
    private int period = 1;

    PeriodDetector(int dimension, int longest, double tolerance, long cycles) {
        this.longest = longest;
        this.tolerance = tolerance;
        this.cycles = cycles;
        ring = new double[longest][dimension];
        runs = new long[longest + 1];
    }

    @Override
    public Optional<String> look(Watch at) {
        double[] position = at.process().position();
        measure(position);
        System.arraycopy(position, 0, ring[(int) (seen % longest)], 0, position.length);
        seen++;
        for (int p = 2; p <= longest; p++) {
            if (runs[p] >= cycles * p) {
                return report(p);
            }
        }
        return Optional.empty();
    }

    private void measure(double[] position) {
        double orbit = 0;
        for (int lag = 1; lag <= longest; lag++) {
            if (lag > seen) {
                return;
            }
            double distance = distance(position, ring[(int) ((seen - lag) % longest)]);
            runs[lag] = orbit > 0 && distance <= tolerance * orbit ? runs[lag] + 1 : 0;
            orbit = Math.max(orbit, distance);
        }
    }

    private static double distance(double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += (u[i] - v[i]) * (u[i] - v[i]);
        }
        return Math.sqrt(sum);
    }

    private Optional<String> report(int found) {
        int before = period;
        period = found;
        if (found == before) {
            return Optional.empty();
        }
        String repeats = "The iterates repeat themselves every " + found + " steps";
        if (before == 1) {
            return Optional.of(repeats + ".");
        }
        return Optional.of(repeats + ", after " + before + " before"
                + (found == 2 * before ? ": the period has doubled." : "."));
    }

    @Override
    public State save() {
        int held = (int) Math.min(seen, longest);
        StateLayout layout = StateLayout.EMPTY.with("numbers", 2).with("runs", runs.length);
        for (int i = 0; i < held; i++) {
            layout = layout.with("position-" + i, ring[i].length);
        }
        State state = new State(layout);
        state.array(0)[0] = seen;
        state.array(0)[1] = period;
        for (int i = 0; i < runs.length; i++) {
            state.array(1)[i] = runs[i];
        }
        for (int i = 0; i < held; i++) {
            System.arraycopy(ring[i], 0, state.array(2 + i), 0, ring[i].length);
        }
        return state;
    }

    @Override
    public void restore(State saved) {
        seen = (long) saved.array(0)[0];
        period = (int) saved.array(0)[1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (long) saved.array(1)[i];
        }
        for (int i = 0; i < Math.min(seen, longest); i++) {
            System.arraycopy(saved.array(2 + i), 0, ring[i], 0, ring[i].length);
        }
    }
}

package org.brink.engine;

import java.util.Locale;
import org.brink.api.numeric.Finite;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.ObservedProcess;

/**
 * Decides whether a process has diverged. It has, at the first step at which
 *
 * <ol>
 *   <li>a coordinate of the position, the loss, or a coordinate of the gradient is infinite or NaN, or
 *   <li>|L| is greater than {@value #BOUND} · max(1, |L₀|), where L₀ is the loss when the check is first asked, at
 *       step 0.
 * </ol>
 *
 * <p>Loss and gradient are those that the process itself sees: of a batch, where it works on batches.
 *
 * <p>The reason names the step from which the loss grew: the first of the steps up to the end at which |L| is above
 * {@value #ESCAPE} · max(1, |L₀|) and above its value at the step before. Rises before that are the ordinary
 * oscillations at the edge of stability and do not count.
 */
final class DivergenceCheck {

    static final double BOUND = 1e15;
    static final double ESCAPE = 100;

    private static final StateLayout LAYOUT = StateLayout.EMPTY.with("watch", 6);

    private boolean started;
    private double scale;
    private double previous;
    private boolean growing;
    private long growingSince;
    private double lossThen;
    private String reason = "";

    /** Whether the process has diverged at this step; to be asked at every step at which it is present. */
    boolean diverged(long step, ObservedProcess process) {
        double loss = process.trainingLoss();
        double size = Math.abs(loss);
        if (!started) {
            started = true;
            scale = Math.max(1, size);
        }
        if (!Finite.all(process.position())) {
            reason = notFinite(step, "position");
            return true;
        }
        if (!Double.isFinite(loss)) {
            reason = notFinite(step, "loss");
            return true;
        }
        follow(step, loss, size);
        if (size > BOUND * scale) {
            reason = growth(loss) + ": " + show(lossThen) + " at step " + growingSince
                    + (growingSince == step ? "" : ", " + show(loss) + " at step " + step)
                    + "; the bound is " + show(BOUND * scale);
            return true;
        }
        if (!Finite.all(process.trainingGradient())) {
            reason = notFinite(step, "gradient");
            return true;
        }
        return false;
    }

    private void follow(long step, double loss, double size) {
        if (size > ESCAPE * scale && size > previous) {
            if (!growing) {
                growing = true;
                growingSince = step;
                lossThen = loss;
            }
        } else {
            growing = false;
        }
        previous = size;
    }

    private String notFinite(long step, String what) {
        String end = "the " + what + " is not finite at step " + step;
        return growing ? growth(lossThen) + ", " + end : end;
    }

    private String growth(double loss) {
        return (loss > 0 ? "loss grows" : "loss falls") + " without bound from step " + growingSince + " on";
    }

    /** Everything that the next decisions depend on. */
    State save() {
        State state = new State(LAYOUT);
        double[] values = state.array(0);
        values[0] = started ? 1 : 0;
        values[1] = scale;
        values[2] = previous;
        values[3] = growing ? 1 : 0;
        values[4] = growingSince;
        values[5] = lossThen;
        return state;
    }

    void restore(State state) {
        double[] values = state.array(0);
        started = values[0] != 0;
        scale = values[1];
        previous = values[2];
        growing = values[3] != 0;
        growingSince = (long) values[4];
        lossThen = values[5];
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    /** Why, in one sentence; only after it has diverged. */
    String reason() {
        return reason;
    }
}

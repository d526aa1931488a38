package org.brink.probes.detect;

import java.util.Optional;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.Watch;
import org.brink.spi.optimizer.State;

/** Follows loss and sharpness by the criterion of {@link Catapult}. */
final class CatapultDetector implements Detector {

    private enum Phase {
        /** Before the first step. */
        START,
        /** The loss is about as low as it has ever been. */
        CALM,
        /** The loss is, or was, far above that and not down again. */
        SPIKE,
        /** The loss is down again, the sharpness has not been measured since. */
        LANDED
    }

    private final String channel;
    private final double rise;
    private final double drop;
    private final double floor;
    private Phase phase = Phase.START;
    private double lowest;
    private boolean measured;
    private double sharpness;
    /** The sharpness when the loss was lowest; only to be used if it had been measured by then. */
    private double sharpnessBefore;
    private boolean measuredBefore;
    private double peak;
    private double peakStep;

    CatapultDetector(String channel, double rise, double drop, double floor) {
        this.channel = channel;
        this.rise = rise;
        this.drop = drop;
        this.floor = floor;
    }

    @Override
    public Optional<String> look(Watch at) {
        double loss = Math.max(floor, at.process().evaluation().value());
        boolean fresh = at.measured(channel);
        if (fresh) {
            sharpness = at.value(channel);
            measured = true;
        }
        if (phase == Phase.CALM && loss > rise * lowest) {
            phase = Phase.SPIKE;
            peak = loss;
            peakStep = at.step();
        }
        if (phase == Phase.SPIKE) {
            follow(at.step(), loss);
        }
        if (phase == Phase.LANDED && fresh) {
            return land(loss);
        }
        if (phase == Phase.START || phase == Phase.CALM && loss <= lowest) {
            settle(loss);
        }
        return Optional.empty();
    }

    private void follow(long step, double loss) {
        if (loss > peak) {
            peak = loss;
            peakStep = step;
        }
        if (loss <= lowest) {
            phase = Phase.LANDED;
        }
    }

    private Optional<String> land(double loss) {
        boolean lower = measuredBefore && sharpness <= (1 - drop) * sharpnessBefore;
        Optional<String> found = lower ? Optional.of("The loss shot up from " + Sentences.number(lowest) + " to "
                + Sentences.number(peak) + " at step " + (long) peakStep
                + " and is down again; the sharpness fell from " + Sentences.number(sharpnessBefore) + " to "
                + Sentences.number(sharpness) + ".") : Optional.empty();
        settle(loss);
        return found;
    }

    private void settle(double loss) {
        phase = Phase.CALM;
        lowest = loss;
        sharpnessBefore = sharpness;
        measuredBefore = measured;
    }

    @Override
    public State save() {
        return Saved.of(phase.ordinal(), lowest, Saved.flag(measured), sharpness, sharpnessBefore,
                Saved.flag(measuredBefore), peak, peakStep);
    }

    @Override
    public void restore(State saved) {
        double[] numbers = Saved.numbers(saved);
        phase = Phase.values()[(int) numbers[0]];
        lowest = numbers[1];
        measured = numbers[2] != 0;
        sharpness = numbers[3];
        sharpnessBefore = numbers[4];
        measuredBefore = numbers[5] != 0;
        peak = numbers[6];
        peakStep = numbers[7];
    }
}

package org.brink.probes.data;

import java.util.List;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * Loss on all examples of the objective and on those held back, and the accuracy where predictions are right or wrong.
 * Channels that the data do not allow are left out: without a test set there is only the training part.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1300)
public final class TrainTestProbe implements ProbeProvider {

    @Override
    public String type() {
        return "train-test";
    }

    @Override
    public String displayName() {
        return "Train and test";
    }

    @Override
    public String summary() {
        return "Loss and accuracy on the training examples and on those that were held back.";
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new TrainTest(DataAbility.require(context));
    }
}

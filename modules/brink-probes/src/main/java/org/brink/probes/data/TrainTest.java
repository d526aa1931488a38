package org.brink.probes.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Measures one process. The training loss is that of the process; everything else takes a pass of its own. */
final class TrainTest implements Probe, Costed {

    private final List<Channel> channels;
    private final Optional<Predictions> train;
    private final Optional<Predictions> test;
    private final boolean classification;
    private final Meter meter = new Meter();

    TrainTest(Predictive objective) {
        classification = objective.classification();
        train = classification ? Optional.of(objective.newPredictions(objective.data().train())) : Optional.empty();
        test = objective.data().test().map(objective::newPredictions);
        List<Channel> all = new ArrayList<>();
        all.add(Channel.scalar("train-loss", "Average loss of the training examples: the objective.").withLogScale());
        if (classification) {
            all.add(Channel.scalar("train-accuracy", "Share of right predictions among the training examples."));
        }
        if (test.isPresent()) {
            all.add(Channel.scalar("test-loss", "Average loss of the examples that were held back.").withLogScale());
            if (classification) {
                all.add(Channel.scalar("test-accuracy",
                        "Share of right predictions among the examples that were held back."));
            }
        }
        channels = List.copyOf(all);
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        int channel = 0;
        row.set(channel++, at.process().evaluation().value());
        if (train.isPresent()) {
            train.get().moveTo(at.process().position());
            row.set(channel++, train.get().accuracy());
        }
        if (test.isPresent()) {
            test.get().moveTo(at.process().position());
            row.set(channel++, test.get().loss());
            if (classification) {
                row.set(channel, test.get().accuracy());
            }
        }
        meter.end(0);
    }
}

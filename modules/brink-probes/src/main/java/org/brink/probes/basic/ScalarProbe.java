package org.brink.probes.basic;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** A probe of one number that is a function of the process. */
final class ScalarProbe implements Probe {

    private final List<Channel> channels;
    private final ToDoubleFunction<ObservedProcess> measure;

    ScalarProbe(Channel channel, ToDoubleFunction<ObservedProcess> measure) {
        this.channels = List.of(channel);
        this.measure = measure;
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        row.set(0, measure.applyAsDouble(at.process()));
    }
}

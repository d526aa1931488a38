package org.brink.spi.probe;

import java.util.List;
import org.brink.api.run.Channel;

/** A measurement. May keep what makes the next one cheaper (a warm start), never what changes a trajectory. */
public interface Probe {

    /** What is measured; constant over the life of the probe, names distinct. */
    List<Channel> channels();

    /** Measures one instant and sets every channel of the row. */
    void observe(Instant at, Row row);
}

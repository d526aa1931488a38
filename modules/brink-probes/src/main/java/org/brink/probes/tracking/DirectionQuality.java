package org.brink.probes.tracking;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.probe.Row;

/** The channels that say how good the directions were from which a probe computed its numbers. */
public final class DirectionQuality {

    private final int count;
    private final List<Channel> channels;

    /**
     * @param name first part of the names of the channels
     * @param count how many of the leading directions the probe reads
     */
    public DirectionQuality(String name, int count) {
        this.count = count;
        this.channels = List.of(
                Channel.scalar(name + "-residual", "Largest residual ‖Hu − λu‖ of the directions.").withLogScale(),
                Channel.scalar(name + "-converged", "1 if the directions met the tolerance, else 0."),
                Channel.scalar(name + "-products",
                        "Hessian-vector products of the solve, shared with other probes of the process."));
    }

    /** The three channels. */
    public List<Channel> channels() {
        return channels;
    }

    /** Sets the three channels, the first of which has this index. */
    public void set(int first, Eigenpairs pairs, Row row) {
        double residual = 0;
        boolean converged = pairs.count() >= count;
        for (int i = 0; i < Math.min(count, pairs.count()); i++) {
            residual = Math.max(residual, pairs.residual(i));
            converged &= pairs.converged(i);
        }
        row.set(first, residual);
        row.set(first + 1, converged ? 1 : 0);
        row.set(first + 2, pairs.products());
    }
}

package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.probe.Row;

/** The six channels of a largest eigenvalue: itself, and how good and how dear it was. */
final class LeadingPair {

    private final List<Channel> channels;

    /**
     * @param name name of the channel of the eigenvalue, first part of the names of the others
     * @param doc what the eigenvalue is
     */
    LeadingPair(String name, String doc) {
        channels = List.of(
                Channel.scalar(name, doc),
                Channel.scalar(name + "-residual", "Residual ‖Av − λv‖ of the eigenpair.").withLogScale(),
                Channel.scalar(name + "-error-bound", "Bound on the error of the eigenvalue.").withLogScale(),
                Channel.scalar(name + "-converged", "1 if the error bound or the residual is as asked for, else 0."),
                Channel.scalar(name + "-iterations", "Rayleigh–Ritz steps of the solve; 1 for a dense solve."),
                Channel.scalar(name + "-products", "Hessian-vector products of the solve."));
    }

    List<Channel> channels() {
        return channels;
    }

    /** Sets the first six channels of a row. */
    void set(Eigenpairs pairs, Row row) {
        row.set(0, pairs.value(0));
        row.set(1, pairs.residual(0));
        row.set(2, pairs.errorBound(0));
        row.set(3, pairs.converged(0) ? 1 : 0);
        row.set(4, pairs.iterations());
        row.set(5, pairs.products());
    }
}

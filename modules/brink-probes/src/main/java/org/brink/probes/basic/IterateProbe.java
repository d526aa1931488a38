package org.brink.probes.basic;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** The position w itself, for problems of few dimensions. */
@ServiceProvider(service = ProbeProvider.class, position = 400)
public final class IterateProbe implements ProbeProvider {

    /** Largest dimension that is stored. */
    public static final Parameter<Long> LIMIT = Parameter.integer("limit",
            "Largest dimension that is stored. Guards against storing a large network at every step by mistake.")
            .withRange(Range.atLeast(1)).withDefault(64L);

    @Override
    public String type() {
        return "iterate";
    }

    @Override
    public String displayName() {
        return "Iterate";
    }

    @Override
    public String summary() {
        return "The position w itself, needed for phase planes and for distances between runs.";
    }

    @Override
    public Schema schema() {
        return Schema.of(LIMIT);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        long limit = settings.get(LIMIT);
        if (dimension > limit) {
            throw new InvalidInput(new Problem("params.limit", Long.toString(limit),
                    "an integer >= " + dimension + ", the dimension of the objective, or no probe of type iterate"));
        }
        return new Iterate(Channel.vector("iterate", dimension, "The position w, coordinate by coordinate."));
    }

    private record Iterate(List<Channel> channels) implements Probe {

        Iterate(Channel channel) {
            this(List.of(channel));
        }

        @Override
        public void observe(Instant at, Row row) {
            row.set(0, at.process().position());
        }
    }
}

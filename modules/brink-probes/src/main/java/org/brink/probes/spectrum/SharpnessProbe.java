package org.brink.probes.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** The sharpness S = λmax(∇²L), largest algebraic, on request with its eigenvector. */
@ServiceProvider(service = ProbeProvider.class, position = 500)
public final class SharpnessProbe implements ProbeProvider {

    /** Whether the eigenvector is stored. */
    public static final Parameter<Boolean> EIGENVECTOR = Parameter.flag("eigenvector",
            "Whether to store the unit eigenvector u of the sharpness; its sign continues from step to step.")
            .withDefault(false);

    /** Largest dimension for which the eigenvector is stored. */
    public static final Parameter<Long> LIMIT = Parameter.integer("limit",
            "Largest dimension for which the eigenvector is stored.")
            .withRange(Range.atLeast(1)).withDefault(64L);

    @Override
    public String type() {
        return "sharpness";
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    @Override
    public String summary() {
        return "The largest eigenvalue S = λmax(∇²L) of the Hessian; gradient descent is at the edge where S = 2/η.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EigenParameters.TOLERANCE, EigenParameters.MAX_PRODUCTS, EIGENVECTOR, LIMIT);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        boolean eigenvector = settings.get(EIGENVECTOR);
        if (eigenvector && dimension > settings.get(LIMIT)) {
            throw new InvalidInput(new Problem("params.limit", Long.toString(settings.get(LIMIT)),
                    "an integer >= " + dimension + ", the dimension of the objective, or eigenvector false"));
        }
        return new Sharpness(dimension, eigenvector,
                new EigenTracker(dimension, EigenParameters.options(1, settings, context)));
    }

    private static final class Sharpness implements Probe {

        private static final LeadingPair PAIR =
                new LeadingPair("sharpness", "Sharpness: the largest eigenvalue of the Hessian ∇²L at the position.");

        private final List<Channel> channels;
        private final HessianOperator hessian;
        private final EigenTracker tracker;

        Sharpness(int dimension, boolean eigenvector, EigenTracker tracker) {
            this.hessian = new HessianOperator(dimension);
            this.tracker = tracker;
            List<Channel> all = new ArrayList<>(PAIR.channels());
            if (eigenvector) {
                all.add(Channel.vector("sharpness-eigenvector", dimension,
                        "Unit eigenvector u of the sharpness; its sign continues from step to step."));
            }
            channels = List.copyOf(all);
        }

        @Override
        public List<Channel> channels() {
            return channels;
        }

        @Override
        public State save() {
            return tracker.save();
        }

        @Override
        public void restore(State saved) {
            tracker.restore(saved);
        }

        @Override
        public void observe(Instant at, Row row) {
            Eigenpairs pairs = tracker.solve(hessian.at(at.process().evaluation()));
            PAIR.set(pairs, row);
            int eigenvector = PAIR.channels().size();
            if (channels.size() > eigenvector) {
                row.set(eigenvector, pairs.vector(0));
            }
        }
    }
}

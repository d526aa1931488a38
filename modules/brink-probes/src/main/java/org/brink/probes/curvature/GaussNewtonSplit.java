package org.brink.probes.curvature;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.probes.tracking.DirectionQuality;
import org.brink.probes.tracking.SharpDirections;
import org.brink.probes.tracking.States;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.objective.GaussNewton;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Measures one process. */
final class GaussNewtonSplit implements Probe, Costed {

    private static final DirectionQuality PART_QUALITY = new DirectionQuality("gauss-newton", 1);
    private static final DirectionQuality REST_QUALITY = new DirectionQuality("residual-part", 1);
    private static final DirectionQuality WHOLE_QUALITY = new DirectionQuality("split", 1);
    private static final List<Channel> CHANNELS = channelList();
    private static final List<String> PARTS = List.of("gauss-newton", "residual", "whole");

    private final GaussNewtonOperator part;
    private final ResidualOperator rest;
    private final EigenTracker partTracker;
    private final EigenTracker restTracker;
    private final SharpDirections directions;
    private final Meter meter = new Meter();
    private final double[][] direction = new double[1][];
    private final double[][] product;

    GaussNewtonSplit(GaussNewton part, EigenOptions options, SharpDirections directions) {
        this.part = new GaussNewtonOperator(part);
        this.rest = new ResidualOperator(this.part);
        this.directions = directions;
        int n = part.dimension();
        partTracker = new EigenTracker(n, options);
        restTracker = new EigenTracker(n, options);
        product = new double[1][n];
    }

    private static List<Channel> channelList() {
        List<Channel> all = new ArrayList<>(List.of(
                Channel.scalar("gauss-newton-sharpness", "Largest eigenvalue of the Gauss-Newton part G of ∇²L."),
                Channel.scalar("residual-sharpness", "Largest eigenvalue of the residual part R = ∇²L − G."),
                Channel.scalar("sharpness-from-gauss-newton",
                        "Part uᵀGu of the sharpness S that comes from G, with the unit eigenvector u of S."),
                Channel.scalar("sharpness-from-residual", "Part uᵀRu of the sharpness S that comes from R.")));
        all.addAll(PART_QUALITY.channels());
        all.addAll(REST_QUALITY.channels());
        all.addAll(WHOLE_QUALITY.channels());
        return List.copyOf(all);
    }

    @Override
    public List<Channel> channels() {
        return CHANNELS;
    }

    @Override
    public State save() {
        return States.join(PARTS, List.of(partTracker.save(), restTracker.save(), directions.save()));
    }

    @Override
    public void restore(State saved) {
        List<State> parts = States.split(PARTS, saved);
        partTracker.restore(parts.get(0));
        restTracker.restore(parts.get(1));
        directions.restore(parts.get(2));
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        part.moveTo(at.process().position());
        Eigenpairs ofPart = partTracker.solve(part);
        row.set(0, ofPart.value(0));
        PART_QUALITY.set(4, ofPart, row);
        Eigenpairs ofRest = restTracker.solve(rest.at(at.process().evaluation()));
        row.set(1, ofRest.value(0));
        REST_QUALITY.set(7, ofRest, row);
        Eigenpairs whole = directions.at(at);
        direction[0] = whole.vector(0);
        part.apply(1, direction, product);
        double fromPart = Norms.dot(direction[0], product[0]);
        row.set(2, fromPart);
        row.set(3, whole.value(0) - fromPart);
        WHOLE_QUALITY.set(10, whole, row);
        // a product with R takes one with each of H and G
        meter.end(ofPart.products() + 2L * ofRest.products() + directions.products() + 1);
    }
}

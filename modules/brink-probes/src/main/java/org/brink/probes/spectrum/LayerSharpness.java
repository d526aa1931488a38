package org.brink.probes.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.tracking.States;
import org.brink.spectral.DiagonalBlock;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Block;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Follows the largest eigenvalue of every diagonal block, each by a tracker of its own. */
final class LayerSharpness implements Probe, Costed {

    private final HessianOperator hessian;
    private final List<Channel> channels;
    private final List<String> names;
    private final List<DiagonalBlock> operators = new ArrayList<>();
    private final List<EigenTracker> trackers = new ArrayList<>();
    private final double[] values;
    private final double[] residuals;
    private final double[] bounds;
    private final Meter meter = new Meter();

    LayerSharpness(int dimension, List<Block> blocks, EigenOptions options) {
        hessian = new HessianOperator(dimension);
        for (Block block : blocks) {
            operators.add(new DiagonalBlock(hessian, block.offset(), block.size()));
            trackers.add(new EigenTracker(block.size(), options));
        }
        int count = blocks.size();
        names = IntStream.range(0, count).mapToObj(i -> "block-" + i).toList();
        values = new double[count];
        residuals = new double[count];
        bounds = new double[count];
        String order = blocks.stream().map(Block::name).collect(Collectors.joining(", "));
        channels = List.of(
                Channel.vector("layer-sharpness", count,
                        "Largest eigenvalue of the diagonal block of the Hessian ∇²L for each of: " + order + "."),
                Channel.vector("layer-sharpness-residuals", count, "Residuals ‖Av − λv‖ of the eigenpairs.")
                        .withLogScale(),
                Channel.vector("layer-sharpness-error-bounds", count, "Bounds on the errors of the eigenvalues.")
                        .withLogScale(),
                Channel.scalar("layer-sharpness-converged", "1 if all pairs are as good as asked for, else 0."),
                Channel.scalar("layer-sharpness-products", "Hessian-vector products of all blocks together."));
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        hessian.at(at.process().evaluation());
        boolean converged = true;
        long products = 0;
        for (int i = 0; i < values.length; i++) {
            Eigenpairs pairs = trackers.get(i).solve(operators.get(i));
            values[i] = pairs.value(0);
            residuals[i] = pairs.residual(0);
            bounds[i] = pairs.errorBound(0);
            converged &= pairs.converged(0);
            products += pairs.products();
        }
        row.set(0, values);
        row.set(1, residuals);
        row.set(2, bounds);
        row.set(3, converged ? 1 : 0);
        row.set(4, products);
        meter.end(products);
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public State save() {
        return States.join(names, trackers.stream().map(EigenTracker::save).toList());
    }

    @Override
    public void restore(State saved) {
        List<State> parts = States.split(names, saved);
        for (int i = 0; i < parts.size(); i++) {
            trackers.get(i).restore(parts.get(i));
        }
    }
}

package org.brink.jets.float64.batch;

import java.util.List;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Weights;
import org.brink.jets.kernel.Team;

/**
 * Vectors of all weights: hands them to the blocks that the lanes read, and adds up what the lanes leave behind, in
 * their order. Long vectors are divided among the threads of a team, which changes no result.
 */
final class WeightVectors {

    /** Shorter vectors are not worth waking a thread for. */
    private static final int LONG = 100_000;
    /** Entries that stay in the nearest cache while all lanes add to them. */
    private static final int TILE = 2048;

    private final int dimension;
    private final int parts;
    private final Team team;
    private final Weights weights;
    private final List<Lane> lanes;

    WeightVectors(Team team, Weights weights, List<Lane> lanes) {
        this.dimension = weights.dimension();
        this.parts = Math.max(1, Math.min(team.threads(), dimension / LONG));
        this.team = team;
        this.weights = weights;
        this.lanes = lanes;
    }

    private int bound(int part) {
        return (int) ((long) dimension * part / parts);
    }

    /** Writes the point, order 0, or {@code count} directions from the given one on, order 1. */
    void write(int order, int count, /**/double[][] vectors, int first) {
        weights.reserve(order, count);
        team.run(parts, part -> {
            for (int j = 0; j < count; j++) {
                weights.write(vectors[first + j], order, j, bound(part), bound(part + 1));
            }
        });
    }

    /** Writes a·u + b·v as one of {@code count} directions. */
    void writeDirection(int index, int count, /**/double a, /**/double[] u, /**/double b, /**/double[] v) {
        weights.reserve(1, count);
        team.run(parts, part -> weights.writeDirection(index, a, u, b, v, bound(part), bound(part + 1)));
    }

    /** Writes a coefficient of the adjoint of all weights, times a factor. */
    void read(int order, int direction, /**/double factor, /**/double[] out) {
        team.run(parts, part -> add(order, direction, factor, true, bound(part), bound(part + 1), out));
    }

    /** Adds a coefficient of the adjoint of all weights, times a factor. */
    void add(int order, int direction, /**/double factor, /**/double[] out) {
        team.run(parts, part -> add(order, direction, factor, false, bound(part), bound(part + 1), out));
    }

    /** Takes a few entries of all lanes before it goes on, so that the vector passes through memory once. */
    private void add(int order, int direction, /**/double factor, boolean overwrite, int from, int to,
            /**/double[] out) {
        for (int start = from; start < to; start += TILE) {
            int end = Math.min(to, start + TILE);
            for (int lane = 0; lane < lanes.size(); lane++) {
                add(lanes.get(lane), order, direction, factor, overwrite && lane == 0, start, end, out);
            }
        }
    }

    private void add(Lane lane, int order, int direction, /**/double factor, boolean overwrite, int from, int to,
            /**/double[] out) {
        int start = 0;
        for (Node block : lane.graph().weights()) {
            int size = block.length(0, 1);
            int begin = Math.max(from, start);
            int end = Math.min(to, start + size);
            if (begin < end) {
                int shift = block.adjointStart(order) + direction * size - start;
                add(factor, block.adjoint(order), shift, begin, end, overwrite, out);
            }
            start += size;
        }
    }

    private static void add(/**/double factor, double[] in, int shift, int from, int to, boolean overwrite,
            /**/double[] out) {
        if (overwrite) {
            for (int i = from; i < to; i++) {
                out[i] = factor * in[i + shift];
            }
        } else {
            for (int i = from; i < to; i++) {
                out[i] += factor * in[i + shift];
            }
        }
    }
}

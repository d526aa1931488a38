package org.brink.jets.float64.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Primal;
import org.brink.jets.float64.graph.Scratch;
import org.brink.jets.float64.graph.Weights;
import org.brink.jets.tensor.Sweep;

/**
 * The examples that one thread takes care of, in pieces small enough that what happens between products stays in the
 * cache of the processor. Adjoints of weights add up over the pieces, in order.
 */
final class Lane {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Unrolled> networks = new LinkedHashMap<>();
    private final Scratch scratch = new Scratch();
    private final boolean kept;
    private Weights weights;

    /** Consecutive examples, and what is kept of them. */
    private static final class Piece {
        private final int first;
        private final Unrolled network;
        private final Primal primal;
        private /**/double value;

        Piece(int first, Unrolled network, Primal primal) {
            this.first = first;
            this.network = network;
            this.primal = primal;
        }
    }

    /**
     * Examples of a lane.
     *
     * @param bounds the first example of each piece, and the end of the last
     * @param kept whether what sweeps of order 0 compute is kept for every piece, or each in turn is computed anew
     * @param unroll makes a network for a number of examples
     */
    Lane(int[] bounds, boolean kept, IntFunction<Unrolled> unroll) {
        this.kept = kept;
        Map<Integer, Primal> shared = new LinkedHashMap<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            int count = bounds[i + 1] - bounds[i];
            Unrolled network = networks.computeIfAbsent(count, unroll::apply);
            Primal primal = kept ? network.graph().newPrimal()
                    : shared.computeIfAbsent(count, size -> network.graph().newPrimal());
            pieces.add(new Piece(bounds[i], network, primal));
            if (kept) {
                network.load(bounds[i], primal);
            }
        }
    }

    /** Takes weights and directions from there. */
    void use(Weights shared) {
        weights = shared;
    }

    /** One of the networks: all have the same weights. */
    Graph graph() {
        return pieces.get(0).network.graph();
    }

    /** The share of all examples in the loss, after a sweep that went forward. */
    /**/double value() {
        /**/double sum = 0;
        for (Piece piece : pieces) {
            sum += piece.value;
        }
        return sum;
    }

    /** Reads the examples of all pieces anew; where nothing is kept, every sweep does. */
    void reload() {
        if (kept) {
            pieces.forEach(piece -> piece.network.load(piece.first, piece.primal));
        }
    }

    /** Goes forward through all examples and writes the predictions to their places. */
    void predict(/**/double[] out) {
        useWeights(0);
        for (Piece piece : pieces) {
            Graph graph = piece.network.graph();
            graph.use(scratch, 0, 1);
            if (kept) {
                graph.use(piece.primal);
            } else {
                piece.network.load(piece.first, piece.primal);
            }
            graph.forward(piece.primal);
            piece.network.predictions(piece.first, out);
        }
    }

    private void useWeights(int order) {
        for (Unrolled network : networks.values()) {
            for (int r = 0; r <= Math.min(order, 1); r++) {
                network.graph().use(weights, r);
            }
        }
    }

    /** Goes through all examples. */
    void run(Sweep sweep) {
        useWeights(sweep.order());
        boolean adding = false;
        for (Piece piece : pieces) {
            run(piece, sweep, adding);
            adding = true;
        }
    }

    private void run(Piece piece, Sweep sweep, boolean adding) {
        Graph graph = piece.network.graph();
        int k = sweep.directions();
        graph.use(scratch, sweep.order(), k);
        if (kept) {
            graph.use(piece.primal);
        } else {
            piece.network.load(piece.first, piece.primal);
        }
        if (sweep.forward() || !kept) {
            graph.forward(piece.primal);
            piece.value = piece.network.value();
        } else {
            graph.restore();
        }
        if (sweep.backward() || sweep.gradient() || !kept && sweep.order() > 0) {
            graph.backward(0, 1, sweep.gradient(), adding, sweep.order() > 1 || sweep.order() > 0 && sweep.products());
        }
        if (sweep.order() > 0) {
            graph.forward(1, k);
            graph.backward(1, k, sweep.products(), adding, sweep.order() > 1);
        }
        if (sweep.order() > 1) {
            graph.forward(2, k);
            graph.backward(2, k, true, adding, false);
        }
    }
}

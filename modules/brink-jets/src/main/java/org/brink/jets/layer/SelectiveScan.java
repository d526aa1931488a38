package org.brink.jets.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.jets.float64.function.Exponential;
import org.brink.jets.float64.function.Silu;
import org.brink.jets.float64.function.Softplus;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.Broadcast;
import org.brink.jets.float64.op.Dense;
import org.brink.jets.float64.op.Elementwise;
import org.brink.jets.float64.op.Multiply;
import org.brink.jets.float64.op.Sum;

/**
 * The mixer of Mamba (Gu and Dao 2023), unrolled over time: with step sizes Δ, inputs x, maps B and C that depend on
 * the input, and A = −exp(A_log), each channel c and state s follows h ← exp(Δ_c A_cs)·h + Δ_c B_s x_c, and the
 * output is Σ_s C_s h_cs + D_c x_c, gated by silu(z).
 *
 * <p>Blocks for d features, e inner channels, n states, rank r and k taps, in the order and with the starts of the
 * reference implementation: {@code A_log [e, n]} from log 1 … log n, {@code D [e]} from ones, {@code in_proj.weight
 * [2e, d]}, {@code conv1d.weight [e, 1, k]}, {@code conv1d.bias [e]}, {@code x_proj.weight [r + 2n, e]},
 * {@code dt_proj.weight [e, r]}, {@code dt_proj.bias [e]} such that Δ is spread from 0.001 to 0.1 over the channels
 * where the reference draws it at random, {@code out_proj.weight [d, e]}.
 */
public final class SelectiveScan {

    private static final double SHORTEST = 1e-3;
    private static final double LONGEST = 0.1;

    private final Scope scope;
    private final int channels;
    private final int states;
    private final int rank;
    private final int taps;
    private final Node logDecay;
    private final Node skip;
    private final Linear in;
    private final Node convWeight;
    private final Node convBias;
    private final Linear dependent;
    private final Node stepWeight;
    private final Node stepBias;
    private final Linear out;

    /** Declares the weights. */
    public SelectiveScan(Scope scope, int features, int channels, int states, int rank, int taps) {
        this.scope = scope;
        this.channels = channels;
        this.states = states;
        this.rank = rank;
        this.taps = taps;
        double[] start = new double[channels * states];
        for (int i = 0; i < start.length; i++) {
            start[i] = Math.log(1 + i % states);
        }
        this.logDecay = scope.weight("A_log", start, channels, states);
        this.skip = scope.ones("D", channels);
        this.in = new Linear(scope.in("in_proj"), features, 2 * channels, false);
        this.convWeight = scope.in("conv1d").weight("weight", channels, 1, taps);
        this.convBias = scope.in("conv1d").weight("bias", channels);
        this.dependent = new Linear(scope.in("x_proj"), channels, rank + 2 * states, false);
        this.stepWeight = scope.in("dt_proj").weight("weight", channels, rank);
        this.stepBias = scope.in("dt_proj").weight("bias", stepStarts(channels), channels);
        this.out = new Linear(scope.in("out_proj"), channels, features, false);
    }

    /** The numbers that softplus takes to a geometric sequence of step sizes. */
    private static double[] stepStarts(int channels) {
        double[] start = new double[channels];
        for (int c = 0; c < channels; c++) {
            double step = SHORTEST * Math.pow(LONGEST / SHORTEST, (c + 0.5) / channels);
            start[c] = Math.log(Math.expm1(step));
        }
        return start;
    }

    /** Applies the layer. */
    public Sequence apply(Sequence sequence) {
        Graph graph = scope.graph();
        Node both = in.apply(sequence.node());
        Node raw = convolve(sequence.with(Entries.columns(graph, both, 0, channels)));
        Node x = Elementwise.add(graph, new Silu(), raw);
        Node all = dependent.apply(x);
        Node steps = Elementwise.add(graph, new Softplus(), Dense.add(graph, scope.kernel(),
                Entries.columns(graph, all, 0, rank), stepWeight, Optional.of(stepBias)));
        Node writes = eachChannel(Entries.columns(graph, all, rank, states));
        Node reads = eachChannel(Entries.columns(graph, all, rank + states, states));

        Node added = Multiply.add(graph, eachState(Multiply.add(graph, steps, x)), writes);
        Sequence state = scan(sequence.with(decay(steps)), sequence.with(added));
        Node read = Sum.add(graph, Multiply.add(graph, state.node(), reads), states, 1);
        Node y = Add.add(graph, read, Multiply.add(graph, x, Broadcast.row(graph, skip, x.rows())));
        Node gate = Elementwise.add(graph, new Silu(), Entries.columns(graph, both, channels, channels));
        return sequence.with(out.apply(Multiply.add(graph, y, gate)));
    }

    /** Each channel with its own taps, the last of which meets the current step. */
    private Node convolve(Sequence x) {
        Graph graph = scope.graph();
        int rows = x.node().rows();
        Node sum = Broadcast.row(graph, convBias, rows);
        for (int tap = 0; tap < taps; tap++) {
            int position = tap;
            Node weights = Entries.map(graph, convWeight, rows, channels, (row, channel) -> channel * taps + position);
            Node delayed = x.delayed(graph, taps - 1 - tap).node();
            sum = Add.add(graph, sum, Multiply.add(graph, delayed, weights));
        }
        return sum;
    }

    /** exp(ΔA). */
    private Node decay(Node steps) {
        Graph graph = scope.graph();
        Node rate = Elementwise.add(graph, new Exponential(), Entries.reshape(graph, logDecay, channels * states));
        Node rates = Entries.scale(graph, Broadcast.row(graph, rate, steps.rows()), -1);
        return Elementwise.add(graph, new Exponential(), Multiply.add(graph, eachState(steps), rates));
    }

    /** h ← decay∘h + added, from zero. */
    private Sequence scan(Sequence decay, Sequence added) {
        Graph graph = scope.graph();
        List<Node> all = new ArrayList<>();
        all.add(added.step(graph, 0));
        for (int step = 1; step < added.length(); step++) {
            Node kept = Multiply.add(graph, decay.step(graph, step), all.get(step - 1));
            all.add(Add.add(graph, kept, added.step(graph, step)));
        }
        return Sequence.ofSteps(graph, all);
    }

    /** The number of each channel, for all its states. */
    private Node eachState(Node x) {
        return Entries.map(scope.graph(), x, x.rows(), channels * states,
                (row, column) -> row * channels + column / states);
    }

    /** The number of each state, for all channels. */
    private Node eachChannel(Node x) {
        return Entries.map(scope.graph(), x, x.rows(), channels * states,
                (row, column) -> row * states + column % states);
    }
}

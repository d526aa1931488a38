package org.brink.jets.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

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

    private final int channels;
    private final int states;
    private final int rank;
    private final int taps;
    private final Tensor logDecay;
    private final Tensor skip;
    private final Linear in;
    private final Tensor convWeight;
    private final Tensor convBias;
    private final Linear dependent;
    private final Tensor stepWeight;
    private final Tensor stepBias;
    private final Linear out;

    /** Declares the weights. */
    public SelectiveScan(Scope scope, int features, int channels, int states, int rank, int taps) {
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
        Tensor both = in.apply(sequence.tensor());
        Tensor x = convolve(sequence.with(both.slice(0, channels))).map(Pointwise.SILU);
        Tensor all = dependent.apply(x);
        Tensor steps = all.slice(0, rank).dense(stepWeight, Optional.of(stepBias)).map(Pointwise.SOFTPLUS);
        Tensor writes = eachChannel(all.slice(rank, states));
        Tensor reads = eachChannel(all.slice(rank + states, states));

        Tensor added = eachState(steps.times(x)).times(writes);
        Sequence state = scan(sequence.with(decay(steps)), sequence.with(added));
        Tensor read = state.tensor().times(reads).sums(states, 1);
        Tensor y = read.plus(x.times(skip.repeatRow(x.rows())));
        Tensor gate = both.slice(channels, channels).map(Pointwise.SILU);
        return sequence.with(out.apply(y.times(gate)));
    }

    /** Each channel with its own taps, the last of which meets the current step. */
    private Tensor convolve(Sequence x) {
        int rows = x.tensor().rows();
        Tensor sum = convBias.repeatRow(rows);
        for (int tap = 0; tap < taps; tap++) {
            int position = tap;
            Tensor weights = convWeight.gather(rows, channels, (row, channel) -> channel * taps + position);
            sum = sum.plus(x.delayed(taps - 1 - tap).tensor().times(weights));
        }
        return sum;
    }

    /** exp(ΔA). */
    private Tensor decay(Tensor steps) {
        Tensor rate = logDecay.reshape(channels * states).map(Pointwise.EXPONENTIAL);
        Tensor rates = rate.repeatRow(steps.rows()).times(-1);
        return eachState(steps).times(rates).map(Pointwise.EXPONENTIAL);
    }

    /** h ← decay∘h + added, from zero. */
    private Sequence scan(Sequence decay, Sequence added) {
        List<Tensor> all = new ArrayList<>();
        all.add(added.step(0));
        for (int step = 1; step < added.length(); step++) {
            all.add(decay.step(step).times(all.get(step - 1)).plus(added.step(step)));
        }
        return Sequence.ofSteps(all);
    }

    /** The number of each channel, for all its states. */
    private Tensor eachState(Tensor x) {
        return x.gather(x.rows(), channels * states, (row, column) -> row * channels + column / states);
    }

    /** The number of each state, for all channels. */
    private Tensor eachChannel(Tensor x) {
        return x.gather(x.rows(), channels * states, (row, column) -> row * states + column % states);
    }
}

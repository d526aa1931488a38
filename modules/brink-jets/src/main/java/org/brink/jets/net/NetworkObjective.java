package org.brink.jets.net;

import java.util.List;
import java.util.Map;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.loss.Loss;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Arithmetic;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/** The loss of a network on a data set, as a function of its weights, with exact derivatives. */
public final class NetworkObjective implements Objective {

    private final Architecture architecture;
    private final Dataset examples;
    private final Loss loss;
    private final Kernel kernel;
    private final int chunk;
    private final Precision precision;
    private final List<Block> blocks;

    /**
     * A network on data, all examples at once, in double precision.
     *
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset data, Loss loss, Kernel kernel) {
        this(architecture, data, loss, kernel, data.count(), Precision.FLOAT64);
    }

    /**
     * A network on data, evaluated in chunks, in double precision.
     *
     * @param chunk how many examples are in memory at once, at least 1; see {@link Memory}
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset data, Loss loss, Kernel kernel, int chunk) {
        this(architecture, data, loss, kernel, chunk, Precision.FLOAT64);
    }

    /**
     * A network on data, evaluated in chunks.
     *
     * @param chunk how many examples are in memory at once, at least 1; see {@link Memory}
     * @param precision in which the network computes
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset examples, Loss loss, Kernel kernel, int chunk,
            Precision precision) {
        if (architecture.inputs() != examples.inputs() || architecture.outputs() != examples.outputs()) {
            throw new IllegalArgumentException("a network from " + architecture.inputs() + " to "
                    + architecture.outputs() + " features meets data from " + examples.inputs() + " to "
                    + examples.outputs());
        }
        this.architecture = architecture;
        this.examples = examples;
        this.loss = loss;
        this.kernel = kernel;
        this.chunk = Math.min(chunk, examples.count());
        this.precision = precision;
        this.blocks = List.copyOf(architecture.blocks());
    }

    @Override
    public int dimension() {
        return blocks.stream().mapToInt(Block::size).sum();
    }

    @Override
    public List<Block> blocks() {
        return blocks;
    }

    /** The values, by name of block, of blocks that are not to start at random. */
    public Map<String, double[]> starts() {
        return architecture.starts();
    }

    @Override
    public Arithmetic arithmetic() {
        return kernel.arithmetic();
    }

    @Override
    public List<String> remarks() {
        return precision == Precision.FLOAT64 ? List.of()
                : List.of("The network, its loss and its derivatives are computed in " + precision.id()
                        + "; the point, the optimizer and what is made of derivatives stay in float64.");
    }

    @Override
    public Evaluation newEvaluation() {
        return new NetworkEvaluation(dimension(), architecture, examples, loss, kernel, chunk, precision);
    }
}

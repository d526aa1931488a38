package org.brink.jets.net;

import java.util.List;
import java.util.Map;
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
    private final List<Block> blocks;

    /**
     * A network on data, all examples at once.
     *
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset data, Loss loss, Kernel kernel) {
        this(architecture, data, loss, kernel, data.count());
    }

    /**
     * A network on data, evaluated in chunks.
     *
     * @param chunk how many examples are in memory at once, at least 1; see {@link Memory}
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset examples, Loss loss, Kernel kernel, int chunk) {
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
    public Evaluation newEvaluation() {
        return new NetworkEvaluation(dimension(), architecture, examples, loss, kernel, chunk);
    }
}

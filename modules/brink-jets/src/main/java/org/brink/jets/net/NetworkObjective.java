package org.brink.jets.net;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.loss.Loss;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Arithmetic;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Composite;
import org.brink.spi.objective.CubicSamples;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.FiniteSum;
import org.brink.spi.objective.GaussNewton;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.objective.SubsetEvaluation;

/**
 * The loss of a network on a data set, as a function of its weights, with exact derivatives; on batches of the examples
 * too. The network can be asked for its predictions, and for the Gauss-Newton part of the Hessian alone.
 */
public final class NetworkObjective implements FiniteSum, Predictive, Composite {

    private final Unroller unroller;
    private final DataSplit data;
    private final Loss loss;
    private final Optional<RightOrWrong> judge;
    private final List<Block> blocks;
    private final int dimension;

    /**
     * A network on data, all examples at once, in double precision.
     *
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset data, Loss loss, Kernel kernel) {
        this(architecture, data, loss, kernel, data.count());
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
     * A network on data of which nothing is held back, evaluated in chunks.
     *
     * @param chunk how many examples are in memory at once, at least 1; see {@link Memory}
     * @param precision in which the network computes
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, Dataset data, Loss loss, Kernel kernel, int chunk,
            Precision precision) {
        this(architecture, DataSplit.trainOnly(data), loss, kernel, chunk, precision);
    }

    /**
     * A network on data, evaluated in chunks.
     *
     * @param data the objective is made of those to train on; the others serve predictions
     * @param chunk how many examples are in memory at once, at least 1; see {@link Memory}
     * @param precision in which the network computes
     * @throws IllegalArgumentException if inputs or outputs of network and data differ
     */
    public NetworkObjective(Architecture architecture, DataSplit data, Loss loss, Kernel kernel, int chunk,
            Precision precision) {
        require(architecture, data.train());
        this.unroller = new Unroller(architecture, kernel, Math.min(chunk, data.train().count()), precision);
        this.data = data;
        this.loss = loss;
        this.judge = RightOrWrong.of(data.train(), loss);
        this.blocks = List.copyOf(architecture.blocks());
        this.dimension = blocks.stream().mapToInt(Block::size).sum();
    }

    private static void require(Architecture architecture, Dataset examples) {
        if (architecture.inputs() != examples.inputs() || architecture.outputs() != examples.outputs()) {
            throw new IllegalArgumentException("a network from " + architecture.inputs() + " to "
                    + architecture.outputs() + " features meets data from " + examples.inputs() + " to "
                    + examples.outputs());
        }
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public List<Block> blocks() {
        return blocks;
    }

    /** The values, by name of block, of blocks that are not to start at random. */
    public Map<String, double[]> starts() {
        return unroller.architecture().starts();
    }

    @Override
    public Arithmetic arithmetic() {
        return unroller.kernel().arithmetic();
    }

    @Override
    public List<String> remarks() {
        return unroller.precision() == Precision.FLOAT64 ? List.of()
                : List.of("The network, its loss and its derivatives are computed in " + unroller.precision().id()
                        + "; the point, the optimizer and what is made of derivatives stay in float64.");
    }

    @Override
    public Evaluation newEvaluation() {
        return unroller.evaluation(dimension, data.train(), loss);
    }

    @Override
    public int examples() {
        return data.train().count();
    }

    @Override
    public SubsetEvaluation newSubsetEvaluation(int most) {
        return new SubsetNetwork(dimension, data.train(), most, batch -> unroller.evaluation(dimension, batch, loss));
    }

    @Override
    public DataSplit data() {
        return data;
    }

    @Override
    public boolean classification() {
        return judge.isPresent();
    }

    @Override
    public Predictions newPredictions(Dataset examples) {
        require(unroller.architecture(), examples);
        return new NetworkPredictions(dimension, examples, loss, judge, unroller.series(examples, loss));
    }

    @Override
    public Optional<CubicSamples> cubicSamples() {
        return unroller.architecture() instanceof QuadraticModel model && loss instanceof MeanSquaredError
                ? Optional.of(model.samples(data.train())) : Optional.empty();
    }

    @Override
    public GaussNewton newGaussNewton() {
        return new NetworkGaussNewton(unroller.evaluation(dimension, data.train(), new CurvatureOnly(loss)));
    }
}

package org.brink.jets.net;

import java.util.function.BiFunction;
import org.brink.api.experiment.Precision;
import org.brink.jets.float64.batch.GraphLossSeries;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.layer.Scope;
import org.brink.jets.loss.Loss;
import org.brink.jets.tensor.Division;
import org.brink.jets.tensor.LossSeries;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.data.Dataset;

/**
 * Unrolls a network for examples.
 *
 * @param chunk how many examples are in memory at once
 */
record Unroller(Architecture architecture, Kernel kernel, int chunk, Precision precision) {

    /** Whether what sweeps compute for so many examples is kept from one to the next. */
    boolean keeps(int examples) {
        return chunk >= examples;
    }

    /** The network on all of the given examples. */
    LossSeries series(Dataset examples, Loss loss) {
        int count = examples.count();
        Division division = Division.of(Memory.size(architecture), count, Math.min(chunk, count),
                kernel.team().threads());
        BiFunction<Operations, Tensor, Tensor> network = (operations, x) ->
                architecture.build(new Scope(operations), x);
        return switch (precision) {
            case FLOAT64 -> new GraphLossSeries(network, examples, division, keeps(count), loss, kernel);
            case FLOAT32 -> new org.brink.jets.float32.batch.GraphLossSeries(network, examples, division, keeps(count),
                    loss, kernel);
        };
    }

    /** Derivatives of the loss on all of the given examples. */
    NetworkEvaluation evaluation(int dimension, Dataset examples, Loss loss) {
        return new NetworkEvaluation(dimension, series(examples, loss), keeps(examples.count()));
    }
}

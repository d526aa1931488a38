package org.brink.spi.objective;

import java.util.Optional;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;

/**
 * An objective that measures how well a model predicts examples. The model can be asked for its predictions on any
 * examples of the same shapes: those that the objective is made of, or those that were held back.
 */
public interface Predictive extends Objective {

    /** The examples of the objective, and those held back. */
    DataSplit data();

    /**
     * Whether predictions are right or wrong, so that there is an accuracy: targets are one-hot along their last
     * extent, or the loss looks at signs only.
     */
    boolean classification();

    /**
     * A new workspace for predictions on the given examples, for one thread at a time.
     *
     * @throws IllegalArgumentException if their shapes are not those of {@link #data}
     */
    Predictions newPredictions(Dataset examples);

    /** The coordinates in which each example follows a cubic map, where the model is quadratic and its loss squared. */
    default Optional<CubicSamples> cubicSamples() {
        return Optional.empty();
    }
}

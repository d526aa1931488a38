package org.brink.spi.data;

import java.util.Objects;
import java.util.Optional;

/**
 * Examples to train on, and examples held back.
 *
 * @param train what the objective is made of
 * @param test of the same shapes; empty where nothing is held back
 */
public record DataSplit(Dataset train, Optional<Dataset> test) {

    public DataSplit {
        Objects.requireNonNull(train, "train");
        if (test.isPresent() && !(test.get().inputShape().equals(train.inputShape())
                && test.get().outputShape().equals(train.outputShape()))) {
            throw new IllegalArgumentException("training and test examples have different shapes");
        }
    }

    /** Examples of which none is held back. */
    public static DataSplit trainOnly(Dataset train) {
        return new DataSplit(train, Optional.empty());
    }
}

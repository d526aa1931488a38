package org.brink.networks.file;

import java.util.Optional;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;

/** Puts training and test examples together. */
final class Splits {

    private Splits() {
    }

    /** Both; an error about the file of the test examples if their shapes differ. */
    static DataSplit of(Dataset train, Dataset test, NamedFile testFile) {
        if (!test.inputShape().equals(train.inputShape()) || !test.outputShape().equals(train.outputShape())) {
            throw testFile.wrong("test examples with inputs " + test.inputShape() + " and targets "
                    + test.outputShape(), "inputs " + train.inputShape() + " and targets " + train.outputShape()
                    + ", as the training examples have");
        }
        return new DataSplit(train, Optional.of(test));
    }
}

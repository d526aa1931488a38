package org.brink.networks;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.jets.net.SequenceShape;
import org.brink.spi.data.Dataset;

/** Checks that data have the shape that a network needs. */
final class DataShape {

    private static final int IMAGE = 3;
    private static final int SEQUENCE = 2;

    private DataShape() {
    }

    /** Height, width and channels of images. */
    static List<Integer> image(Dataset data) {
        if (data.inputShape().size() != IMAGE) {
            throw unfit("inputs of shape " + data.inputShape(), "images, shape [height, width, channels]");
        }
        return data.inputShape();
    }

    /** Sequences with a target at each step, or one for the sequence. */
    static SequenceShape sequence(Dataset data) {
        List<Integer> in = data.inputShape();
        List<Integer> out = data.outputShape();
        if (in.size() != SEQUENCE) {
            throw unfit("inputs of shape " + in, "sequences, shape [length, features]");
        }
        boolean everyStep = out.size() == SEQUENCE && out.get(0).equals(in.get(0));
        if (!everyStep && out.size() != 1) {
            throw unfit("targets of shape " + out, "shape [classes], or [" + in.get(0) + ", classes] for each step");
        }
        return new SequenceShape(in.get(0), in.get(1), out.get(out.size() - 1), everyStep);
    }

    static InvalidInput unfit(String found, String expected) {
        return new InvalidInput(new Problem("objective.params.data", found, expected));
    }

    /** Parameters that do not fit each other or the data. */
    static InvalidInput unfitParameter(String name, Object found, String expected) {
        return new InvalidInput(new Problem("objective.params." + name, String.valueOf(found), expected));
    }
}

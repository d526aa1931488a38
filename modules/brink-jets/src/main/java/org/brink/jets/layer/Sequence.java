package org.brink.jets.layer;

import java.util.List;
import org.brink.jets.tensor.Tensor;

/**
 * Activations along time.
 *
 * @param tensor (examples·length) × features
 * @param examples number of examples
 * @param length number of steps
 */
public record Sequence(Tensor tensor, int examples, int length) {

    public Sequence {
        if (tensor.rows() != examples * length) {
            throw new IllegalArgumentException(tensor.rows() + " rows are not " + examples + " sequences of " + length);
        }
    }

    /** Sequences from examples × (length·features), one after the other. */
    public static Sequence of(Tensor x, int length) {
        return new Sequence(x.reshape(x.columns() / length), x.rows(), length);
    }

    /** Sequences from their steps, each examples × features. */
    public static Sequence ofSteps(List<Tensor> steps) {
        return of(Tensor.concat(steps), steps.size());
    }

    /** The numbers at each step. */
    public int features() {
        return tensor.columns();
    }

    /** The same steps with other activations. */
    public Sequence with(Tensor other) {
        return new Sequence(other, examples, length);
    }

    /** One row for each example, step after step. */
    public Tensor flatten() {
        return tensor.reshape(length * features());
    }

    /** One step of all examples, examples × features. */
    public Tensor step(int step) {
        return tensor.gather(examples, features(),
                (example, feature) -> (example * length + step) * features() + feature);
    }

    /** The same sequences later by some steps, which are zero. */
    public Sequence delayed(int steps) {
        return with(tensor.gather(tensor.rows(), features(), (row, feature) -> row % length < steps
                ? Tensor.ZERO : (row - steps) * features() + feature));
    }

    /** The mean over all steps, examples × features. */
    public Tensor mean() {
        return new Image(tensor, examples, length, 1, features()).mean();
    }
}

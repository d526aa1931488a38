package org.brink.jets.net;

/**
 * What a network makes of sequences.
 *
 * @param length number of steps
 * @param features numbers at each step
 * @param targets numbers of a target
 * @param everyStep whether there is a target at every step, or one for the sequence
 */
public record SequenceShape(int length, int features, int targets, boolean everyStep) {

    /** Numbers of an input. */
    public int inputs() {
        return length * features;
    }

    /** Numbers of all targets of an example. */
    public int outputs() {
        return everyStep ? length * targets : targets;
    }
}

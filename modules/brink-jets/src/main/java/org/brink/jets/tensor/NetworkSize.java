package org.brink.jets.tensor;

/**
 * How large a network is.
 *
 * @param work about how many multiplications a primal sweep takes for one example
 * @param numbers how many numbers a coefficient of order 0 of values and adjoints has for one example
 * @param indices how many indices the maps of one example have, which say where entries come from
 * @param weights how many weights there are
 */
public record NetworkSize(long work, long numbers, long indices, long weights) {
}

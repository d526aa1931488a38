package org.brink.jets.tensor;

/**
 * How large a network is.
 *
 * @param work about how many multiplications a primal sweep takes for one example
 * @param numbers how many numbers a coefficient of order 0 of values and adjoints has for one example
 * @param passing how many numbers more it has while a sweep is on
 * @param indices how many indices the maps of one example have, which say where entries come from
 * @param weights how many weights there are, and copies of them in another order
 */
public record NetworkSize(long work, long numbers, long passing, long indices, long weights) {
}

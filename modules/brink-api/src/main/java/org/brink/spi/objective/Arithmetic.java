package org.brink.spi.objective;

import java.util.Objects;

/**
 * What does an objective's arithmetic; part of the record of a run, because results are the same to the last bit only
 * for the same kernel and number of threads.
 *
 * @param kernel name and version of the implementation
 * @param threads how many threads it uses, at least 1
 */
public record Arithmetic(String kernel, int threads) {

    /** Ordinary Java on the thread of the run. */
    public static final Arithmetic PLAIN = new Arithmetic("plain Java", 1);

    public Arithmetic {
        Objects.requireNonNull(kernel, "kernel");
    }
}

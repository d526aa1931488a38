package org.brink.spi.probe;

import java.util.Arrays;

/** Receives what a probe measured at one instant. Every channel must be set exactly once. */
public interface Row {

    /** Sets a scalar channel, by its index in {@link Probe#channels()}. Infinite and NaN are legal measurements. */
    void set(int channel, double value);

    /** Sets a vector channel; as many entries are copied as the channel has, all of them if it is growing. */
    void set(int channel, double[] values);

    /**
     * Sets a growing channel to the first entries of an array.
     *
     * @param length how many, at least 0; the array may be longer
     */
    default void set(int channel, double[] values, int length) {
        set(channel, Arrays.copyOf(values, length));
    }

    /**
     * Reports that something happened at this instant to what the probe watches. Goes to the events of the run, beside
     * the channels, any number of times; never changes how the run goes on.
     *
     * @param type lower-case words joined by hyphens
     * @param detail one sentence for people
     */
    void event(String type, String detail);
}

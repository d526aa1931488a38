package org.brink.spi.probe;

/** Receives what a probe measured at one instant. Every channel must be set exactly once. */
public interface Row {

    /** Sets a scalar channel, by its index in {@link Probe#channels()}. Infinite and NaN are legal measurements. */
    void set(int channel, double value);

    /** Sets a vector channel; as many entries are copied as the channel has. */
    void set(int channel, double[] values);
}

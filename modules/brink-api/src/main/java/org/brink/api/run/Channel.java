package org.brink.api.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One named series that a probe writes: at every observed step a scalar, a vector of fixed length, or a vector whose
 * length varies from step to step.
 *
 * @param name lower-case words joined by hyphens, unique within the process
 * @param width number of values per step; 1 for a scalar, 0 for a growing vector, whose rows say how long they are
 * @param vector whether the values are a vector, which may be of length 1, rather than a scalar
 * @param growing whether the length of the vector varies from step to step
 * @param unit unit of the values, empty when they have none
 * @param logScale whether the values are best drawn on a logarithmic axis
 * @param doc what is measured, for people
 * @param names what the values 0, 1, 2 … stand for, if they are kinds rather than quantities; else empty
 */
public record Channel(String name, int width, boolean vector, boolean growing, String unit, boolean logScale,
        String doc, List<String> names) {

    public Channel {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(doc, "doc");
        names = List.copyOf(names);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a channel's name must be lower-case words joined by hyphens: " + name);
        }
        boolean fits = growing ? vector && width == 0 : vector ? width >= 1 : width == 1;
        if (!fits) {
            throw new IllegalArgumentException("channel " + name + " cannot have width " + width);
        }
    }

    /** A channel of quantities. */
    public Channel(String name, int width, boolean vector, boolean growing, String unit, boolean logScale,
            String doc) {
        this(name, width, vector, growing, unit, logScale, doc, List.of());
    }

    /** A scalar or a vector of fixed length. */
    public Channel(String name, int width, boolean vector, String unit, boolean logScale, String doc) {
        this(name, width, vector, false, unit, logScale, doc);
    }

    /** A scalar channel without unit, drawn on a linear axis. */
    public static Channel scalar(String name, String doc) {
        return new Channel(name, 1, false, "", false, doc);
    }

    /** A vector channel without unit, drawn on a linear axis. */
    public static Channel vector(String name, int width, String doc) {
        return new Channel(name, width, true, "", false, doc);
    }

    /**
     * A vector channel whose length varies from step to step and may be 0, without unit, drawn on a linear axis. Entry
     * i of one row goes on in entry i of the next.
     */
    public static Channel growing(String name, String doc) {
        return new Channel(name, 0, true, true, "", false, doc);
    }

    /** This channel, best drawn on a logarithmic axis. */
    public Channel withLogScale() {
        return new Channel(name, width, vector, growing, unit, true, doc, names);
    }

    /** This channel with a unit. */
    public Channel withUnit(String newUnit) {
        return new Channel(name, width, vector, growing, newUnit, logScale, doc, names);
    }

    /** This channel under another name. */
    public Channel withName(String newName) {
        return new Channel(newName, width, vector, growing, unit, logScale, doc, names);
    }

    /** This channel, whose values 0, 1, 2 … are kinds with these names. */
    public Channel withNames(List<String> kinds) {
        return new Channel(name, width, vector, growing, unit, logScale, doc, kinds);
    }

    /** What a value stands for; empty if the channel measures a quantity, or the value is none of the kinds. */
    public Optional<String> nameOf(double value) {
        int place = (int) value;
        return place == value && place >= 0 && place < names.size() ? Optional.of(names.get(place)) : Optional.empty();
    }
}

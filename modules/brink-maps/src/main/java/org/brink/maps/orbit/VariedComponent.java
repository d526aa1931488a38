package org.brink.maps.orbit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/**
 * A component some of whose numbers vary from cell to cell. Its provider is found once, only those numbers are checked
 * again, and while they stay the same it is made once. For one thread at a time.
 *
 * @param <T> what is made
 */
final class VariedComponent<T> {

    private final ComponentKind kind;
    private final ComponentProvider provider;
    private final Settings settings;
    private final List<ParameterPath> paths;
    /** Which of the values of a cell go to the paths. */
    private final int[] places;
    private final double[] last;
    private Optional<T> made = Optional.empty();

    private VariedComponent(ComponentKind kind, ComponentProvider provider, Settings settings,
            List<ParameterPath> paths, int[] places) {
        this.kind = kind;
        this.provider = provider;
        this.settings = settings;
        this.paths = paths;
        this.places = places;
        last = new double[places.length];
    }

    /** Makes the component from checked settings. */
    @FunctionalInterface
    interface Making<T> {

        T make(ComponentProvider provider, Settings settings);
    }

    /** A component of an experiment that does not vary. */
    static <T> VariedComponent<T> of(ComponentKind kind, ComponentSpec spec) {
        Components.Resolved found = Components.require(kind, spec, kind.id());
        return new VariedComponent<>(kind, found.provider(), found.settings(), List.of(), new int[0]);
    }

    /** The same component, varied by those paths that lead to it. */
    VariedComponent<T> along(List<ParameterPath> all) {
        int[] its = IntStream.range(0, all.size()).filter(i -> all.get(i).of(kind)).toArray();
        if (its.length == 0) {
            return this;
        }
        return new VariedComponent<>(kind, provider, settings, Arrays.stream(its).mapToObj(all::get).toList(), its);
    }

    /** The same component for another thread; what does not vary is not made again. */
    VariedComponent<T> copy() {
        VariedComponent<T> copy = new VariedComponent<>(kind, provider, settings, paths, places);
        copy.made = places.length == 0 ? made : Optional.empty();
        return copy;
    }

    /**
     * The component of a cell.
     *
     * @param values of the cell, one for each path of the experiment
     * @param anew whether it must be made even if the numbers are the same as before
     * @throws org.brink.api.parameter.InvalidInput if a value is out of its range
     */
    T at(double[] values, boolean anew, Making<T> making) {
        if (!anew && !changes(values)) {
            return made.orElseThrow();
        }
        Settings changed = settings;
        for (int i = 0; i < places.length; i++) {
            changed = paths.get(i).with(changed, values[places[i]]);
        }
        T now = making.make(provider, changed);
        for (int i = 0; i < places.length; i++) {
            last[i] = values[places[i]];
        }
        made = Optional.of(now);
        return now;
    }

    /** Whether the component of a cell is another one than that of the cell before. */
    boolean changes(double[] values) {
        for (int i = 0; i < places.length; i++) {
            if (Double.doubleToLongBits(values[places[i]]) != Double.doubleToLongBits(last[i])) {
                return true;
            }
        }
        return made.isEmpty();
    }
}

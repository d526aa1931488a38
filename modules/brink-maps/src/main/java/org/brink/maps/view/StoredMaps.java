package org.brink.maps.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.maps.MapFolder;
import org.brink.maps.StoredMap;
import org.brink.spi.view.ViewedRun;
import org.brink.store.document.InvalidDocument;

/** What views of stored maps have in common. */
final class StoredMaps {

    static final Parameter<String> MAP = Parameter.text("map",
            "Name of the map in the folder maps of the project, or the path of its folder.");

    private StoredMaps() {
    }

    /** Draws a map that was found. */
    @FunctionalInterface
    interface Drawing {

        ChartModel of(StoredMap map);
    }

    /** Finds and draws a map of one kind; an empty chart that says why where there is none. */
    static ChartModel draw(String name, StoredMap.Kind kind, List<? extends ViewedRun> runs, String title,
            Drawing drawing) {
        try {
            Optional<StoredMap> map = find(name, runs).map(MapFolder::read).filter(found -> found.kind() == kind);
            return map.isPresent() ? drawing.of(map.get()) : empty(title, "There is no " + kind.id() + " “" + name
                    + "” in this project. Compute one with “brink-cli " + kind.id() + "”.");
        } catch (InvalidInput | InvalidDocument | UncheckedIOException unreadable) {
            return empty(title, "The map “" + name + "” cannot be read: " + unreadable.getMessage());
        }
    }

    static ChartModel empty(String title, String text) {
        return new ChartModel(title, Axis.linear("x"), Axis.linear("y"), List.of(), text);
    }

    private static Optional<Path> find(String name, List<? extends ViewedRun> runs) {
        Path given = Path.of(name);
        if (given.isAbsolute()) {
            return Optional.of(given).filter(MapFolder::isMap);
        }
        return runs.stream().flatMap(run -> run.folder().stream()).map(folder -> {
            try {
                return MapFolder.mapsOf(folder, folder.resolve("..").normalize()).resolve(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).filter(MapFolder::isMap).findFirst();
    }

    /** An axis over a number of the experiment, as wide as its values. */
    static Axis axis(String path, double[] values, boolean log) {
        String label = (path.startsWith("init.") ? "initial " : "") + path.substring(path.lastIndexOf('.') + 1);
        Axis axis = log ? Axis.log(label) : Axis.linear(label);
        return axis.withRange(Range.closed(values[0], values[values.length - 1]));
    }

    /** Vertical lines where exact borders are known. */
    static List<Layer> borders(StoredMap map) {
        List<Layer> rules = new ArrayList<>();
        map.borders().forEach((value, name) -> rules.add(new Layer.Rule("", new Ink.Reference(), value, name,
                name + " from " + value + " on, exactly")));
        return rules;
    }
}

package org.brink.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.maps.MapAxis;
import org.brink.maps.MapQuantity;
import org.brink.maps.MapTask;
import org.brink.maps.StoredMap;
import org.brink.maps.phase.PhaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code map}: what becomes of trajectories, over two numbers of an experiment. */
@Command(name = "map", description = {
    "Computes a map over two numbers of an experiment, parameters or initial coordinates: phase, final sharpness,",
    "final loss or steps to converge of its first process, and prints the folder where it is stored. Draw it with",
    "'figure MAPDIR --view map'."})
final class MapCommand extends MapSessionCommand {

    @Option(names = "--x", paramLabel = "PATH=LOW:HIGH:COUNT", required = true, description = "The horizontal axis;"
            + " with :log behind it in equal ratios. A narrower range zooms in.")
    private String x;

    @Option(names = "--y", paramLabel = "PATH=LOW:HIGH:COUNT", required = true, description = "The vertical axis.")
    private String y;

    @Option(names = "--steps", paramLabel = "N", description = "Most steps of a trajectory; those of the experiment if"
            + " not given.")
    private Integer steps;

    @Option(names = "--quantity", paramLabel = "phase,sharpness,loss,steps",
            defaultValue = "phase,sharpness,loss,steps", description = "What is computed; everything if not given.")
    private String quantity;

    @Option(names = "--refine", paramLabel = "R", defaultValue = "0", description = "Compute every 2^R-th point along"
            + " each axis, then those between points that are not alike; ${DEFAULT-VALUE} (every point) if not given.")
    private int refine;

    @Option(names = "--monotonic", paramLabel = "loss|distance", defaultValue = "loss", description = "What must not"
            + " rise on a monotonic trajectory; ${DEFAULT-VALUE} if not given.")
    private String monotonic;

    @Option(names = "--out", paramLabel = "MAPDIR", description = "Folder of the map; must be new. In the project's"
            + " maps folder if not given.")
    private String out;

    MapCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        try {
            MapAxis horizontal = axis("--x", x);
            MapAxis vertical = axis("--y", y);
            Set<MapQuantity> quantities = quantities();
            PhaseSettings phases = PhaseSettings.DEFAULT.withMeasure(measure(monotonic));
            MapTask task = load(source -> new MapTask(source.experiment(), source.folder(), horizontal, vertical,
                    steps != null ? steps : Math.toIntExact(source.experiment().steps()), refine, quantities, phases));
            return compute(StoredMap.Kind.MAP, task.identity(), out, (threads, control, progress, journal) ->
                    task.compute(threads, control, progress, growing -> { }, journal));
        } catch (InvalidInput invalid) {
            throw BadInput.in("map", invalid);
        }
    }

    private Set<MapQuantity> quantities() {
        Set<MapQuantity> all = EnumSet.noneOf(MapQuantity.class);
        for (String name : quantity.split(",", -1)) {
            all.add(MapQuantity.find(name.strip()).orElseThrow(() -> BadInput.option("--quantity",
                    Problem.show(quantity), "some of " + MapQuantity.ids(List.copyOf(
                            Arrays.asList(MapQuantity.values()))))));
        }
        return all;
    }
}

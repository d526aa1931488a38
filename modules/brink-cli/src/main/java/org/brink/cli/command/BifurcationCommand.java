package org.brink.cli.command;

import java.io.IOException;
import java.util.Optional;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.api.parameter.InvalidInput;
import org.brink.maps.BifurcationTask;
import org.brink.maps.MapAxis;
import org.brink.maps.StoredMap;
import org.brink.maps.phase.PhaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bifurcation}: what trajectories visit, over one number of an experiment. */
@Command(name = "bifurcation", description = {
    "Computes a bifurcation diagram: what the first process of an experiment visits after a burn-in, over one of its",
    "numbers, and prints the folder where it is stored. Draw it with 'figure MAPDIR --view bifurcation'."})
final class BifurcationCommand extends MapSessionCommand {

    @Option(names = "--over", paramLabel = "PATH", required = true, description = "The number, such as"
            + " optimizer.params.stepSize.")
    private String over;

    @Option(names = "--from", paramLabel = "LOW", required = true, description = "Its first value.")
    private double from;

    @Option(names = "--to", paramLabel = "HIGH", required = true, description = "Its last value.")
    private double to;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1000",
            description = "How many values; ${DEFAULT-VALUE} if not given.")
    private int count;

    @Option(names = "--log", description = "Space the values by equal ratios.")
    private boolean log;

    @Option(names = "--burn-in", paramLabel = "STEPS", defaultValue = "10000",
            description = "Steps that are left out; ${DEFAULT-VALUE} if not given.")
    private int burnIn;

    @Option(names = "--keep", paramLabel = "STEPS", defaultValue = "500",
            description = "Steps that are kept; ${DEFAULT-VALUE} if not given.")
    private int keep;

    @Option(names = "--observable", paramLabel = "loss|INDEX", defaultValue = "0",
            description = "What is shown: the loss, or a coordinate counted from 0; ${DEFAULT-VALUE} if not given.")
    private String observable;

    @Option(names = "--backward", description = "Let every value go on where the one before ended, with all that the"
            + " optimizer remembers, upwards and then downwards, to show hysteresis.")
    private boolean backward;

    @Option(names = "--phases", description = "Also tell the phase at every value, with period and Lyapunov exponent"
            + " where they are known.")
    private boolean phases;

    @Option(names = "--monotonic", paramLabel = "loss|distance", defaultValue = "loss", description = "With --phases:"
            + " what must not rise on a monotonic trajectory; ${DEFAULT-VALUE} if not given.")
    private String monotonic;

    @Option(names = "--out", paramLabel = "MAPDIR", description = "Folder of the diagram; must be new. In the"
            + " project's maps folder if not given.")
    private String out;

    BifurcationCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        try {
            MapAxis axis = new MapAxis(over, from, to, count, log);
            Optional<PhaseSettings> told = phases
                    ? Optional.of(PhaseSettings.DEFAULT.withMeasure(measure(monotonic))) : Optional.empty();
            BifurcationTask task = load(source -> new BifurcationTask(source.experiment(), source.folder(), axis,
                    burnIn, keep, observable, backward ? BifurcationTask.Mode.CONTINUE : BifurcationTask.Mode.RESTART,
                    told));
            return compute(StoredMap.Kind.BIFURCATION, task.identity(), out, (threads, control, progress, journal) ->
                    task.compute(threads, control, progress, growing -> { }, journal));
        } catch (InvalidInput invalid) {
            throw BadInput.in("bifurcation", invalid);
        }
    }
}

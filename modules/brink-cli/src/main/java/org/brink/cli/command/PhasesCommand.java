package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.maps.MapAxis;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.PhaseClassifier;
import org.brink.maps.phase.PhaseResult;
import org.brink.maps.phase.PhaseScan;
import org.brink.maps.phase.PhaseSettings;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code phases}: the phase of an experiment, or its phases over one of its numbers and the borders between them. */
@Command(name = "phases", description = {
    "Tells the phase of the first process of an experiment: monotonic, catapult, periodic, chaotic or divergent. With",
    "--over, its phases over a range of one of its numbers, with the borders between them found by bisection."})
final class PhasesCommand extends MapSessionCommand {

    @Option(names = "--over", paramLabel = "PATH=LOW:HIGH:COUNT", description = "The number that is varied.")
    private String over;

    @Option(names = "--starts", paramLabel = "PATH=LOW:HIGH:COUNT", description = "Further values of a number of the"
            + " initial point: a phase is monotonic only from all of them.")
    private String starts;

    @Option(names = "--burn-in", paramLabel = "STEPS", defaultValue = "20000", description = "Steps before the phase is"
            + " told; more are taken where that is not enough. ${DEFAULT-VALUE} if not given.")
    private int burnIn;

    @Option(names = "--longest", paramLabel = "P", defaultValue = "64", description = "The longest period that is"
            + " looked for; ${DEFAULT-VALUE} if not given.")
    private int longest;

    @Option(names = "--within", paramLabel = "WIDTH", defaultValue = "1e-6", description = "How precisely borders are"
            + " found; ${DEFAULT-VALUE} if not given.")
    private double within;

    @Option(names = "--monotonic", paramLabel = "loss|distance", defaultValue = "loss", description = "What must not"
            + " rise on a monotonic trajectory; ${DEFAULT-VALUE} if not given.")
    private String monotonic;

    PhasesCommand(Session session) {
        super(session);
    }

    /** A scan that was done. */
    private record Scanned(double[] values, PhaseResult[] found, List<PhaseScan.Border> borders) {
    }

    @Override
    public Integer call() throws IOException {
        if (burnIn < 1 || longest < 2 || longest > 4096 || !(within > 0)) {
            throw BadInput.option("--burn-in, --longest, --within", burnIn + ", " + longest + ", " + within,
                    "at least 1 step, periods from 2 to 4096, a positive width");
        }
        PhaseSettings settings = new PhaseSettings(burnIn, longest, PhaseSettings.DEFAULT.tolerance(),
                PhaseSettings.DEFAULT.lyapunovSteps(), measure(monotonic));
        try {
            return over == null ? single(settings) : scan(settings, axis("--over", over));
        } catch (InvalidInput invalid) {
            throw BadInput.in("phases", invalid);
        }
    }

    private int single(PhaseSettings settings) throws IOException {
        CellMaker maker = load(source -> new CellMaker(source.experiment(), source.folder(), List.of()));
        Optional<PhaseResult> result = run((threads, control, progress) -> new PhaseClassifier(settings)
                .classify(1, i -> maker.at(), i -> List.of(), new TileWork(1, control, progress))[0]);
        result.ifPresent(found -> session.out().print(json ? JsonFormat.document(raw(found))
                : found.describe() + System.lineSeparator()));
        return result.isPresent() ? ExitCode.DONE : ExitCode.CANCELLED;
    }

    private int scan(PhaseSettings settings, MapAxis axis) throws IOException {
        Optional<PhaseScan.Starts> others = Optional.ofNullable(starts).map(text -> axis("--starts", text))
                .map(each -> new PhaseScan.Starts(each.path(), each.values()));
        // what is wrong is told before anything is computed
        ExperimentSource source = load(each -> {
            new PhaseScan(each.experiment(), each.folder(), axis.path(), others, settings);
            return each;
        });
        String identity = PhaseScan.identity(source.experiment(), axis.path(), others, settings);
        double[] values = axis.values();
        Optional<Scanned> scanned = run("phases", Optional.empty(), identity, (threads, control, progress, journal) -> {
            PhaseScan scan = new PhaseScan(source.experiment(), source.folder(), axis.path(), others, settings,
                    journal);
            TileWork work = new TileWork(threads, control, progress);
            PhaseResult[] found = scan.at(values, work);
            return new Scanned(values, found, scan.borders(values, found, within, work));
        }, done -> session.out().print(json ? JsonFormat.document(raw(done)) : table(done).toString()));
        return scanned.isPresent() ? ExitCode.DONE : ExitCode.CANCELLED;
    }

    private static TextTable table(Scanned done) {
        TextTable table = TextTable.leftAligned("");
        table.row("from", "within", "phase");
        table.row(Numbers.text(done.values()[0]), "", done.found()[0].describe());
        for (PhaseScan.Border border : done.borders()) {
            table.row(Numbers.text(border.value()), Numbers.text(border.within()), border.above().describe());
        }
        return table;
    }

    private static Map<String, Object> raw(PhaseResult found) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("phase", found.phase().id());
        found.period().ifPresent(period -> raw.put("period", (long) period));
        found.exponent().ifPresent(exponent -> raw.put("lyapunov", exponent));
        return raw;
    }

    private static Map<String, Object> raw(Scanned done) {
        List<Object> phases = new ArrayList<>();
        for (int i = 0; i < done.values().length; i++) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("value", done.values()[i]);
            each.putAll(raw(done.found()[i]));
            phases.add(each);
        }
        List<Object> borders = new ArrayList<>();
        for (PhaseScan.Border border : done.borders()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("value", border.value());
            each.put("within", border.within());
            each.put("below", raw(border.below()));
            each.put("above", raw(border.above()));
            borders.add(each);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("phases", phases);
        root.put("borders", borders);
        return root;
    }
}

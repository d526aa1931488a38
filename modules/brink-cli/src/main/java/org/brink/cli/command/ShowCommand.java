package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.cli.text.Durations;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.store.document.JsonFormat;
import org.brink.store.run.MeasurementCost;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: status, record, last values and events of a run; state and first results of a sweep. */
@Command(name = "show", description = "Shows status, record, last values and events of a run, or how a sweep"
        + " stands.")
final class ShowCommand extends SessionCommand {

    /** A run with more events than this has them all in its file. */
    private static final int EVENTS_SHOWN = 20;

    @Parameters(index = "0", paramLabel = "RUNDIR", description = "A run folder, the beginning of a run's id,"
            + " or the folder of a sweep.")
    private String run;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    @Option(names = "--group-by", paramLabel = "PATH,...|axes",
            description = "Of a sweep: mean and quantiles over all cells with the same values at these paths; of all"
                    + " axes but the seed with the word axes.")
    private String groupBy;

    @Option(names = "--channel", paramLabel = "NAME", description = "With --group-by: the channel, such as"
            + " discrete.loss.")
    private String channel;

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Runs.find(session, run);
        if (SweepFolder.isSweep(folder)) {
            return sweep(SweepFolder.open(folder));
        }
        try (RunData data = RunFolders.open(folder)) {
            RunRecord record = RunRecord.read(folder);
            session.out().print(json ? JsonFormat.document(asJson(folder, data, record)) : asText(data, record));
        }
        return ExitCode.DONE;
    }

    private int sweep(SweepFolder folder) throws IOException {
        SweepPlan plan = folder.plan();
        SweepTable table = folder.table();
        if (groupBy != null) {
            session.out().print(GroupedSweep.text(plan, table, groupBy, channel));
            return ExitCode.DONE;
        }
        session.out().print(json ? JsonFormat.document(SweepReportText.json(folder, plan, table))
                : SweepReportText.text(folder, plan, table));
        return ExitCode.DONE;
    }

    private static String asText(RunData data, RunRecord record) throws IOException {
        TextTable head = TextTable.leftAligned("");
        head.row("run", data.id());
        if (!data.experiment().title().isEmpty()) {
            head.row("title", data.experiment().title());
        }
        data.origin().ifPresent(origin -> head.row("parent", origin.parent() + " at step " + origin.step()));
        head.row("status", data.status().describe());
        head.row("steps", Numbers.grouped(record.stepsTaken()) + " of " + Numbers.grouped(data.experiment().steps()));
        head.row("started", record.started().toString());
        head.row("time", Durations.text(record.wallSeconds()) + rate(record));
        head.row("seed", Long.toString(record.seed()));
        head.row("precision", data.experiment().precision().id());
        head.row("kernel", record.environment().kernel() + ", threads: " + record.environment().threads());
        head.row("brink", record.environment().brink());
        head.row("java", record.environment().java());
        head.row("system", record.environment().system());
        record.warnings().forEach(warning -> head.row("warning", warning));
        return head + "\nlast values\n" + LastValues.of(data).table() + costs(record) + events(data.events());
    }

    private static String rate(RunRecord record) {
        return record.stepsPerSecond().isEmpty() ? ""
                : ", " + Numbers.grouped(Math.round(record.stepsPerSecond().getAsDouble())) + " steps/s";
    }

    private static String costs(RunRecord record) {
        if (record.costs().isEmpty()) {
            return "";
        }
        TextTable table = TextTable.leftAligned("  ");
        for (MeasurementCost cost : record.costs()) {
            table.row(cost.probe(), cost.type(), cost.process(), Numbers.grouped(cost.cost().products()) + " products",
                    Durations.text(cost.cost().seconds()));
        }
        return "\ncost of measurements\n" + table;
    }

    private static Map<String, Object> asJson(MeasurementCost cost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("probe", cost.probe());
        json.put("type", cost.type());
        json.put("process", cost.process());
        json.put("products", cost.cost().products());
        json.put("seconds", cost.cost().seconds());
        return json;
    }

    private static String events(List<RunEvent> events) {
        if (events.isEmpty()) {
            return "";
        }
        TextTable table = TextTable.leftAligned("  ");
        for (RunEvent event : events.subList(0, Math.min(EVENTS_SHOWN, events.size()))) {
            table.row(Long.toString(event.step()), event.process(), event.type(), event.detail());
        }
        int more = events.size() - EVENTS_SHOWN;
        return "\nevents (step, process, type)\n" + table + (more > 0 ? "  and " + more + " more\n" : "");
    }

    private static Map<String, Object> asJson(Path folder, RunData data, RunRecord record) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", data.id());
        json.put("folder", folder.toString());
        json.put("title", data.experiment().title());
        json.putAll(StatusText.json(data.status()));
        data.origin().ifPresent(origin -> json.put("parent", Map.of("id", origin.parent(), "step", origin.step())));
        json.put("stepsTaken", record.stepsTaken());
        json.put("stepsPlanned", data.experiment().steps());
        json.put("started", record.started().toString());
        json.put("wallSeconds", record.wallSeconds());
        record.stepsPerSecond().ifPresent(rate -> json.put("stepsPerSecond", rate));
        json.put("seed", record.seed());
        json.put("precision", data.experiment().precision().id());
        json.put("kernel", record.environment().kernel());
        json.put("threads", (long) record.environment().threads());
        json.put("brink", record.environment().brink());
        json.put("java", record.environment().java());
        json.put("system", record.environment().system());
        json.put("warnings", record.warnings());
        json.put("costs", record.costs().stream().map(ShowCommand::asJson).toList());
        json.put("last", LastValues.of(data).json());
        json.put("events", data.events().stream().map(ShowCommand::asJson).toList());
        return json;
    }

    private static Map<String, Object> asJson(RunEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", event.step());
        json.put("process", event.process());
        json.put("type", event.type());
        json.put("detail", event.detail());
        return json;
    }
}

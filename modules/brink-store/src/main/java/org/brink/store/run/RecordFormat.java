package org.brink.store.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.brink.api.component.Citation;
import org.brink.api.run.RunStatus;
import org.brink.spi.probe.ProbeCost;
import org.brink.store.document.Fields;
import org.brink.store.document.JsonDocument;
import org.brink.store.document.JsonFormat;

/** The JSON form of a run's record. */
final class RecordFormat {

    private RecordFormat() {
    }

    static String text(RunRecord record) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        root.put("status", record.status().state().id());
        record.status().step().ifPresent(step -> root.put("step", step));
        root.put("detail", record.status().detail());
        root.put("started", record.started().toString());
        root.put("wallSeconds", record.wallSeconds());
        root.put("stepsTaken", record.stepsTaken());
        record.stepsPerSecond().ifPresent(speed -> root.put("stepsPerSecond", speed));
        root.put("seed", record.seed());
        root.put("experimentFolder", record.experimentFolder());
        RunEnvironment environment = record.environment();
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("brink", environment.brink());
        versions.put("java", environment.java());
        versions.put("system", environment.system());
        versions.put("kernel", environment.kernel());
        versions.put("threads", (long) environment.threads());
        root.put("environment", versions);
        root.put("citations", record.citations().stream().map(RecordFormat::citation).toList());
        root.put("warnings", record.warnings());
        root.put("costs", record.costs().stream().map(RecordFormat::cost).toList());
        return JsonFormat.document(root);
    }

    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("key", citation.key());
        raw.put("text", citation.text());
        raw.put("bibtex", citation.bibtex());
        return raw;
    }

    private static Map<String, Object> cost(MeasurementCost cost) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("probe", cost.probe());
        raw.put("type", cost.type());
        raw.put("process", cost.process());
        raw.put("products", cost.cost().products());
        raw.put("seconds", cost.cost().seconds());
        return raw;
    }

    private static MeasurementCost cost(Fields fields) {
        return new MeasurementCost(fields.text("probe", ""), fields.text("type", ""), fields.text("process", ""),
                new ProbeCost(Math.max(0, fields.integer("products", 0)), Math.max(0, fields.real("seconds", 0))));
    }

    static RunRecord read(Fields root) {
        Fields environment = root.object("environment");
        List<Citation> citations = root.list("citations", (raw, path) -> {
            Fields fields = root.asObject(raw, path);
            return new Citation(fields.requireText("key"), fields.requireText("text"), fields.requireText("bibtex"));
        });
        return new RunRecord(status(root), started(root), root.real("wallSeconds", 0), root.integer("stepsTaken", 0),
                root.integer("seed", 0), root.text("experimentFolder", ""),
                new RunEnvironment(environment.text("brink", ""), environment.text("java", ""),
                        environment.text("system", ""), environment.text("kernel", ""),
                        (int) environment.integer("threads", 1)),
                citations, root.texts("warnings"),
                root.list("costs", (raw, path) -> cost(root.asObject(raw, path))));
    }

    private static RunStatus status(Fields root) {
        String id = root.requireText("status");
        OptionalLong step = root.has("step") ? OptionalLong.of(root.integer("step", 0)) : OptionalLong.empty();
        for (RunStatus.State state : RunStatus.State.values()) {
            if (state.id().equals(id)) {
                return new RunStatus(state, step, root.text("detail", ""));
            }
        }
        root.report("status", "the name of a status");
        return new RunStatus(RunStatus.State.FAILED, step, "");
    }

    private static Instant started(Fields root) {
        try {
            return Instant.parse(root.requireText("started"));
        } catch (DateTimeException e) {
            root.report("started", "a time such as 2026-01-31T12:00:00Z");
            return Instant.EPOCH;
        }
    }
}

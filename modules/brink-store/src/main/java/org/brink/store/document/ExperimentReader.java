package org.brink.store.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;

/** Turns the root of a document into an experiment. */
final class ExperimentReader {

    private static final String NAME = "name";
    private static final String PROCESS_NAME = "[A-Za-z0-9]+([-_][A-Za-z0-9]+)*";
    private static final String PROBE_NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    private ExperimentReader() {
    }

    static Experiment read(Fields root) {
        root.only(JsonDocument.VERSION_KEY, "title", "objective", "init", "optimizer", "processes", "probes", "steps",
                "seed", "precision", "stop", "detectors", "edits", "sweep", "views", "checkpoints");
        List<ProcessSpec> processes = root.has("processes")
                ? root.list("processes", (raw, path) -> process(ComponentFormat.open(root, raw, path)))
                : List.of(ProcessSpec.of("discrete"));
        return new Experiment(root.text("title", ""), required(root, "objective"), required(root, "init"),
                required(root, "optimizer"), processes,
                root.list("probes", (raw, path) -> probe(ComponentFormat.open(root, raw, path))),
                root.requireInteger("steps", 1), root.integer("seed", 0), precision(root),
                ComponentFormat.list(root, "stop"),
                root.list("detectors", (raw, path) -> detector(ComponentFormat.open(root, raw, path))),
                root.list("edits", (raw, path) -> EditFormat.read(root.asObject(raw, path))),
                SweepFormat.read(root), ComponentFormat.list(root, "views"),
                root.has("checkpoints") ? OptionalLong.of(root.integer("checkpoints", 1)) : OptionalLong.empty());
    }

    private static ComponentSpec required(Fields root, String key) {
        Optional<Object> raw = root.raw(key);
        if (raw.isEmpty()) {
            root.report(key, "an object with a \"type\"");
            return ComponentSpec.of("");
        }
        return ComponentFormat.read(ComponentFormat.open(root, raw.get(), root.at(key)));
    }

    private static ProcessSpec process(Fields fields) {
        ComponentSpec component = ComponentFormat.bare(fields.only(ComponentFormat.TYPE, NAME, ComponentFormat.PARAMS));
        String name = fields.text(NAME, component.type());
        if (!name.matches(PROCESS_NAME) && fields.has(NAME)) {
            fields.report(NAME, "letters and digits, joined by hyphens or underscores");
        }
        return new ProcessSpec(name, component);
    }

    private static ProbeSpec probe(Fields fields) {
        ComponentSpec component = ComponentFormat.bare(
                fields.only(ComponentFormat.TYPE, NAME, ComponentFormat.PARAMS, "every", "processes"));
        Optional<String> name = fields.has(NAME) ? Optional.of(fields.text(NAME, "a")) : Optional.empty();
        if (name.isPresent() && !name.get().matches(PROBE_NAME)) {
            fields.report(NAME, "lower-case letters and digits, joined by hyphens");
        }
        return new ProbeSpec(name, component, fields.integer("every", 1), fields.texts("processes"));
    }

    private static DetectorSpec detector(Fields fields) {
        ComponentSpec component = ComponentFormat.bare(
                fields.only(ComponentFormat.TYPE, ComponentFormat.PARAMS, "process", "then"));
        Optional<String> process = fields.has("process") ? Optional.of(fields.text("process", "")) : Optional.empty();
        Optional<DetectorSpec.Action> then = DetectorSpec.Action.find(
                fields.text("then", DetectorSpec.Action.MARK.id()));
        if (then.isEmpty()) {
            fields.report("then", "\"mark\", \"pause\" or \"stop\"");
        }
        return new DetectorSpec(component, process, then.orElse(DetectorSpec.Action.MARK));
    }

    private static Precision precision(Fields root) {
        Optional<Precision> precision = Precision.find(root.text("precision", Precision.FLOAT64.id()));
        if (precision.isEmpty()) {
            root.report("precision", "\"float64\" or \"float32\"");
        }
        return precision.orElse(Precision.FLOAT64);
    }
}

package org.brink.store.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;

/** Turns an experiment into the raw values of its document, keys in their one order, defaults left out. */
final class ExperimentWriter {

    private ExperimentWriter() {
    }

    static Map<String, Object> raw(Experiment e) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(JsonDocument.VERSION_KEY, JsonDocument.VERSION);
        if (!e.title().isEmpty()) {
            root.put("title", e.title());
        }
        root.put("objective", ComponentFormat.raw(e.objective()));
        root.put("init", ComponentFormat.raw(e.init()));
        root.put("optimizer", ComponentFormat.raw(e.optimizer()));
        root.put("processes", e.processes().stream().map(ExperimentWriter::process).toList());
        root.put("probes", e.probes().stream().map(ExperimentWriter::probe).toList());
        root.put("steps", e.steps());
        root.put("seed", e.seed());
        root.put("precision", e.precision().id());
        putIfAny(root, "stop", e.stop().stream().map(ComponentFormat::raw).toList());
        putIfAny(root, "detectors", e.detectors().stream().map(ExperimentWriter::detector).toList());
        putIfAny(root, "edits", e.edits().stream().map(EditFormat::raw).toList());
        if (!e.sweep().isEmpty()) {
            root.put("sweep", SweepFormat.raw(e.sweep()));
        }
        putIfAny(root, "views", e.views().stream().map(ComponentFormat::raw).toList());
        e.checkpoints().ifPresent(every -> root.put("checkpoints", every));
        return root;
    }

    private static Map<String, Object> process(ProcessSpec spec) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("type", spec.component().type());
        if (!spec.name().equals(spec.component().type())) {
            raw.put("name", spec.name());
        }
        ComponentFormat.putParams(raw, spec.component());
        return raw;
    }

    private static Map<String, Object> probe(ProbeSpec spec) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("type", spec.component().type());
        spec.name().ifPresent(name -> raw.put("name", name));
        ComponentFormat.putParams(raw, spec.component());
        if (spec.every() != 1) {
            raw.put("every", spec.every());
        }
        putIfAny(raw, "processes", new ArrayList<Object>(spec.processes()));
        return raw;
    }

    private static Map<String, Object> detector(DetectorSpec spec) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("type", spec.component().type());
        ComponentFormat.putParams(raw, spec.component());
        spec.process().ifPresent(process -> raw.put("process", process));
        if (spec.then() != DetectorSpec.Action.MARK) {
            raw.put("then", spec.then().id());
        }
        return raw;
    }

    private static void putIfAny(Map<String, Object> raw, String key, List<?> values) {
        if (!values.isEmpty()) {
            raw.put(key, values);
        }
    }
}

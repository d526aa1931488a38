package org.brink.project.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.EditSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;

/** Changed copies of experiments, one part at a time. */
public final class Parts {

    /** Parameters by which one process names another. */
    private static final List<String> REFERENCES = List.of("source", "from");

    private Parts() {
    }

    /** The experiment with one process replaced; what watches it or follows it by name goes on with a new name. */
    static Experiment withProcess(Experiment e, int index, ProcessSpec process) {
        List<ProcessSpec> processes = new ArrayList<>(e.processes());
        String oldName = processes.set(index, process).name();
        processes.replaceAll(other -> new ProcessSpec(other.name(),
                renamed(other.component(), oldName, process.name())));
        List<ProbeSpec> probes = e.probes().stream().map(probe -> new ProbeSpec(probe.name(), probe.component(),
                probe.every(), probe.processes().stream().map(n -> n.equals(oldName) ? process.name() : n).toList()))
                .toList();
        List<DetectorSpec> detectors = e.detectors().stream().map(detector -> new DetectorSpec(detector.component(),
                detector.process().map(n -> n.equals(oldName) ? process.name() : n), detector.then())).toList();
        List<EditSpec> edits = e.edits().stream().map(edit -> new EditSpec(renamed(edit.at(), oldName, process.name()),
                edit.process().map(n -> n.equals(oldName) ? process.name() : n), edit.change())).toList();
        return e.withProcesses(processes).withProbes(probes).withDetectors(detectors).withEdits(edits);
    }

    private static EditSpec.Moment renamed(EditSpec.Moment at, String oldName, String newName) {
        return at instanceof EditSpec.AfterEvent event ? new EditSpec.AfterEvent(event.detector(),
                event.process().map(n -> n.equals(oldName) ? newName : n), event.after()) : at;
    }

    private static ComponentSpec renamed(ComponentSpec component, String oldName, String newName) {
        ComponentSpec changed = component;
        for (String reference : REFERENCES) {
            if (oldName.equals(component.params().get(reference))) {
                changed = changed.with(reference, newName);
            }
        }
        return changed;
    }

    /** The experiment with one probe replaced. */
    static Experiment withProbe(Experiment e, int index, ProbeSpec probe) {
        List<ProbeSpec> probes = new ArrayList<>(e.probes());
        probes.set(index, probe);
        return e.withProbes(probes);
    }

    /** The experiment with one detector replaced. */
    static Experiment withDetector(Experiment e, int index, DetectorSpec detector) {
        List<DetectorSpec> detectors = new ArrayList<>(e.detectors());
        detectors.set(index, detector);
        return e.withDetectors(detectors);
    }

    /** A component as it stands in documents. */
    static Map<String, Object> raw(ComponentSpec component) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("type", component.type());
        if (!component.params().isEmpty()) {
            raw.put("params", component.params());
        }
        return raw;
    }

    /** The component without one of its values, which goes back to its default. */
    static ComponentSpec without(ComponentSpec component, String parameter) {
        Map<String, Object> params = new LinkedHashMap<>(component.params());
        params.remove(parameter);
        return new ComponentSpec(component.type(), params);
    }
}

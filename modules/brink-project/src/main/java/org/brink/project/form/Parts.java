package org.brink.project.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;

/** Changed copies of experiments, one part at a time. */
public final class Parts {

    private Parts() {
    }

    /** The experiment with another title. */
    public static Experiment withTitle(Experiment e, String title) {
        return new Experiment(title, e.objective(), e.init(), e.optimizer(), e.processes(), e.probes(), e.steps(),
                e.seed(), e.precision(), e.stop(), e.sweep(), e.views());
    }

    /** The experiment with another seed. */
    public static Experiment withSeed(Experiment e, long seed) {
        return new Experiment(e.title(), e.objective(), e.init(), e.optimizer(), e.processes(), e.probes(), e.steps(),
                seed, e.precision(), e.stop(), e.sweep(), e.views());
    }

    /** The experiment in another floating-point format. */
    public static Experiment withPrecision(Experiment e, Precision precision) {
        return new Experiment(e.title(), e.objective(), e.init(), e.optimizer(), e.processes(), e.probes(), e.steps(),
                e.seed(), precision, e.stop(), e.sweep(), e.views());
    }

    /** The experiment with other processes. */
    public static Experiment withProcesses(Experiment e, List<ProcessSpec> processes) {
        return new Experiment(e.title(), e.objective(), e.init(), e.optimizer(), processes, e.probes(), e.steps(),
                e.seed(), e.precision(), e.stop(), e.sweep(), e.views());
    }

    /** The experiment with other probes. */
    public static Experiment withProbes(Experiment e, List<ProbeSpec> probes) {
        return new Experiment(e.title(), e.objective(), e.init(), e.optimizer(), e.processes(), probes, e.steps(),
                e.seed(), e.precision(), e.stop(), e.sweep(), e.views());
    }

    /** The experiment with other stop rules. */
    public static Experiment withStop(Experiment e, List<ComponentSpec> stop) {
        return new Experiment(e.title(), e.objective(), e.init(), e.optimizer(), e.processes(), e.probes(), e.steps(),
                e.seed(), e.precision(), stop, e.sweep(), e.views());
    }

    /** The experiment with one process replaced; probes that watch it by name follow a new name. */
    static Experiment withProcess(Experiment e, int index, ProcessSpec process) {
        List<ProcessSpec> processes = new ArrayList<>(e.processes());
        String oldName = processes.set(index, process).name();
        List<ProbeSpec> probes = e.probes().stream().map(probe -> new ProbeSpec(probe.name(), probe.component(),
                probe.every(), probe.processes().stream().map(n -> n.equals(oldName) ? process.name() : n).toList()))
                .toList();
        return withProbes(withProcesses(e, processes), probes);
    }

    /** The experiment with one probe replaced. */
    static Experiment withProbe(Experiment e, int index, ProbeSpec probe) {
        List<ProbeSpec> probes = new ArrayList<>(e.probes());
        probes.set(index, probe);
        return withProbes(e, probes);
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

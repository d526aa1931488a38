package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.ComponentType;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.spi.ComponentProvider;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.NbBundle.Messages;

/**
 * The form of an experiment: one section per part.
 *
 * @param sections in the order of the document; two forms with equal {@link #shape} show the same fields
 */
@Messages({
    "SEC_experiment=Experiment",
    "SEC_objective=Objective",
    "SEC_init=Initial point",
    "SEC_optimizer=Optimizer",
    "# {0} - name of the process",
    "SEC_process=Process: {0}",
    "# {0} - name of the probe",
    "SEC_probe=Probe: {0}",
    "# {0} - name of the rule",
    "SEC_stop=Stop rule: {0}",
    "# {0} - name of the detector",
    "SEC_detector=Detector: {0}",
    "# {0} - name of the view",
    "SEC_view=View: {0}",
    "HLP_experiment=Title, length and seed of the experiment."
})
public record ExperimentForm(List<Section> sections) {

    public ExperimentForm {
        sections = List.copyOf(sections);
    }

    /** The form of an experiment, made from what is installed now. */
    public static ExperimentForm of(Experiment e) {
        List<Section> sections = new ArrayList<>(parts(e));
        if (!e.sweep().isEmpty()) {
            sections.addAll(SweepSections.of(e));
        }
        return new ExperimentForm(sections);
    }

    /** What every run has a part in: all but the sweep. */
    static List<Section> parts(Experiment e) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("experiment", Bundle.SEC_experiment(), Bundle.HLP_experiment(), document(e)));
        sections.add(section(Bundle.SEC_objective(), new Slot.OfObjective(), e));
        sections.add(section(Bundle.SEC_init(), new Slot.OfInit(), e));
        sections.add(section(Bundle.SEC_optimizer(), new Slot.OfOptimizer(), e));
        for (int i = 0; i < e.processes().size(); i++) {
            Slot slot = new Slot.OfProcess(i);
            sections.add(section(title(slot, e), slot, e).with(1, DocumentField.name(i)));
        }
        for (int i = 0; i < e.probes().size(); i++) {
            Slot slot = new Slot.OfProbe(i);
            sections.add(section(title(slot, e), slot, e).with(1, DocumentField.every(i)));
        }
        for (int i = 0; i < e.stop().size(); i++) {
            Slot slot = new Slot.OfStop(i);
            sections.add(section(title(slot, e), slot, e));
        }
        for (int i = 0; i < e.detectors().size(); i++) {
            sections.add(detector(i, e));
        }
        for (int i = 0; i < e.edits().size(); i++) {
            sections.add(EditField.section(i, e));
        }
        for (int i = 0; i < e.views().size(); i++) {
            Slot slot = new Slot.OfView(i);
            sections.add(section(title(slot, e), slot, e));
        }
        return sections;
    }

    private static Section detector(int index, Experiment e) {
        Slot slot = new Slot.OfDetector(index);
        Section section = section(title(slot, e), slot, e).with(1, DocumentField.then(index));
        return e.processes().size() == 1 ? section : section.with(2, DocumentField.watched(index,
                e.processes().stream().map(ProcessSpec::name).toList()));
    }

    /** What decides which fields there are: places and help, which names the installed component. */
    public List<String> shape() {
        List<String> shape = new ArrayList<>();
        for (Section section : sections) {
            shape.add(section.id() + " " + section.title());
            section.fields().forEach(field -> shape.add(field.path() + " " + field.help()));
        }
        return shape;
    }

    /** The field at a place of the document. */
    public Optional<Field> find(String path) {
        return sections.stream().flatMap(section -> section.fields().stream())
                .filter(field -> field.path().equals(path)).findFirst();
    }

    private static List<Field> document(Experiment e) {
        List<Field> fields = new ArrayList<>(List.of(
                DocumentField.title(), DocumentField.steps(), DocumentField.seed()));
        List<Precision> offered = Components.find(ComponentKind.OBJECTIVE, e.objective().type())
                .map(provider -> ((ObjectiveProvider) provider).precisions()).stream()
                .flatMap(precisions -> precisions.stream().sorted()).toList();
        if (offered.size() > 1 || !offered.contains(e.precision())) {
            fields.add(DocumentField.precision(offered.isEmpty() ? List.of(Precision.values()) : offered));
        }
        fields.add(DocumentField.checkpoints());
        return fields;
    }

    /** What people call a process, probe, stop rule, detector or view. */
    static String title(Slot slot, Experiment e) {
        if (slot instanceof Slot.OfProcess at) {
            ProcessSpec process = e.processes().get(at.index());
            boolean named = !process.name().equals(process.component().type());
            return Bundle.SEC_process(named ? process.name() : name(slot, e));
        }
        if (slot instanceof Slot.OfProbe at) {
            return Bundle.SEC_probe(e.probes().get(at.index()).name().orElse(name(slot, e)));
        }
        if (slot instanceof Slot.OfView) {
            return Bundle.SEC_view(name(slot, e));
        }
        return slot instanceof Slot.OfDetector ? Bundle.SEC_detector(name(slot, e)) : Bundle.SEC_stop(name(slot, e));
    }

    private static String name(Slot slot, Experiment e) {
        return slot.provider(e).map(ComponentProvider::displayName)
                .orElseGet(() -> slot.get(e).map(ComponentSpec::type).orElse(""));
    }

    private static Section section(String title, Slot slot, Experiment e) {
        List<Field> fields = new ArrayList<>();
        collect(slot, Bundle.FLD_type(), "", e, fields);
        String help = slot.provider(e).map(ComponentProvider::summary).orElse("");
        return new Section(slot.path(), title, help, fields);
    }

    private static void collect(Slot slot, String typeLabel, String prefix, Experiment e, List<Field> fields) {
        fields.add(new TypeField(slot, typeLabel, e));
        Schema schema = slot.provider(e).map(ComponentProvider::schema).orElse(Schema.EMPTY);
        for (Parameter<?> parameter : schema.parameters()) {
            String label = Words.label(parameter.name());
            if (parameter.type() instanceof ComponentType nested) {
                Slot inner = new Slot.Nested(slot, parameter.name(), nested.kind());
                collect(inner, prefix + label, prefix + label + ": ", e, fields);
            } else {
                String inNested = prefix.isEmpty() ? label : prefix + Words.phrase(parameter.name());
                fields.add(new ParameterField(slot, parameter, inNested));
            }
        }
        slot.get(e).ifPresent(component -> component.params().keySet().stream()
                .filter(name -> schema.find(name).isEmpty()).forEach(name -> fields.add(new StrayField(slot, name))));
    }
}

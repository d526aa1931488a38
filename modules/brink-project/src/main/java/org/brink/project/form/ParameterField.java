package org.brink.project.form;

import java.util.List;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Mismatch;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.store.document.ExperimentDocument;

/** A declared parameter of a component. */
final class ParameterField extends Field {

    private final Slot slot;
    private final Parameter<?> parameter;

    ParameterField(Slot slot, Parameter<?> parameter, String label) {
        super(slot.path() + ".params." + parameter.name(), Help.withUnit(label, parameter.unit()),
                Help.of(doc(parameter), parameter.expected(),
                        Optional.of(parameter.rawDefault().map(Numbers::formatRaw)
                                .orElseGet(Bundle::HELP_required)), slot.path() + ".params." + parameter.name()),
                control(parameter));
        this.slot = slot;
        this.parameter = parameter;
    }

    private static Control control(Parameter<?> parameter) {
        return switch (parameter.type().id()) {
            case "boolean" -> Control.CHECK_BOX;
            case "choice" -> Control.LIST;
            default -> Control.LINE;
        };
    }

    private static String doc(Parameter<?> parameter) {
        StringBuilder doc = new StringBuilder(parameter.doc());
        for (Choice choice : parameter.choices()) {
            doc.append(' ').append(choice.value()).append(": ").append(choice.doc());
        }
        return doc.toString();
    }

    @Override
    public List<String> choices() {
        return parameter.choices().stream().map(Choice::value).toList();
    }

    private Optional<Object> given(Experiment experiment) {
        return slot.get(experiment).map(component -> component.params().get(parameter.name()));
    }

    @Override
    public String text(Experiment experiment) {
        return given(experiment).or(parameter::rawDefault).map(Numbers::formatRaw).orElse("");
    }

    @Override
    Experiment with(Experiment experiment, String text) {
        ComponentSpec component = slot.get(experiment).orElseThrow();
        return slot.with(experiment, component.with(parameter.name(), accepted(text)));
    }

    private Object accepted(String text) {
        Object raw = Typed.raw(parameter, text).orElseThrow(() -> invalid(text));
        try {
            parameter.accept(raw);
        } catch (Mismatch mismatch) {
            throw invalid(text);
        }
        return raw;
    }

    private InvalidInput invalid(String text) {
        String found = text.isBlank() ? "nothing" : Problem.show(ExperimentDocument.rawValue(text.strip()));
        return new InvalidInput(new Problem(path(), found, parameter.expected()));
    }

    @Override
    public boolean canReset(Experiment experiment) {
        return !parameter.required() && given(experiment).isPresent();
    }

    @Override
    public boolean atDefault(Experiment experiment) {
        return parameter.required() || text(experiment).equals(
                parameter.rawDefault().map(Numbers::formatRaw).orElse(""));
    }

    @Override
    public Experiment reset(Experiment experiment) {
        return parameter.required() ? experiment
                : slot.with(experiment, Parts.without(slot.get(experiment).orElseThrow(), parameter.name()));
    }
}

package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.ComponentProvider;
import org.openide.util.NbBundle.Messages;

/** Which component stands in a slot, chosen from what is installed. Values that both have are kept. */
@Messages({
    "FLD_type=Type",
    "# {0} - type of a component",
    "TYPE_missing={0} (not installed)"
})
final class TypeField extends Field {

    private final Slot slot;

    TypeField(Slot slot, String label, Experiment experiment) {
        super(slot.path() + ".type", label, help(slot, experiment), Control.LIST);
        this.slot = slot;
    }

    private static String help(Slot slot, Experiment experiment) {
        String summary = slot.provider(experiment).map(ComponentProvider::summary).orElse("");
        String doc = slot.get(experiment).map(ComponentSpec::type).orElse("")
                + (summary.isEmpty() ? "" : ": " + summary);
        List<String> types = Components.all(slot.kind()).stream().map(ComponentProvider::type).toList();
        return Help.of(doc, Help.oneOf(types), Optional.empty(), slot.path() + ".type");
    }

    @Override
    public List<String> choices() {
        return Components.all(slot.kind()).stream().map(ComponentProvider::displayName).toList();
    }

    @Override
    public String text(Experiment experiment) {
        return slot.provider(experiment).map(ComponentProvider::displayName)
                .or(() -> slot.get(experiment).map(component -> Bundle.TYPE_missing(component.type()))).orElse("");
    }

    @Override
    Experiment with(Experiment experiment, String text) {
        ComponentProvider chosen = find(text.strip());
        return Replacement.in(slot, chosen, experiment);
    }

    private ComponentProvider find(String text) {
        List<String> known = new ArrayList<>();
        for (ComponentProvider provider : Components.all(slot.kind())) {
            if (provider.type().equals(text) || provider.displayName().equals(text)) {
                return provider;
            }
            known.add(provider.type());
        }
        throw new InvalidInput(new Problem(path(), Problem.show(text), Help.oneOf(known)));
    }
}

package org.brink.project.form;

import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.openide.util.NbBundle.Messages;

/** A value in the document that no installed component declares: shown as it stands, and can be taken out. */
@Messages("HLP_stray=No installed component declares this value. Reset it to take it out of the document.")
final class StrayField extends Field {

    private final Slot slot;
    private final String name;

    StrayField(Slot slot, String name) {
        super(slot.path() + ".params." + name, name,
                "<html>" + Help.paragraph(Bundle.HLP_stray()) + "</html>",
                Control.NONE);
        this.slot = slot;
        this.name = name;
    }

    @Override
    public String text(Experiment experiment) {
        return slot.get(experiment).map(component -> component.params().get(name)).map(Numbers::formatRaw).orElse("");
    }

    @Override
    Experiment with(Experiment experiment, String text) {
        throw new UnsupportedOperationException(path());
    }

    @Override
    public boolean canReset(Experiment experiment) {
        return slot.get(experiment).map(ComponentSpec::params).filter(p -> p.containsKey(name)).isPresent();
    }

    @Override
    public boolean atDefault(Experiment experiment) {
        return !canReset(experiment);
    }

    @Override
    public Experiment reset(Experiment experiment) {
        return slot.get(experiment).map(c -> slot.with(experiment, Parts.without(c, name))).orElse(experiment);
    }
}

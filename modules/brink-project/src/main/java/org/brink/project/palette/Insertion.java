package org.brink.project.palette;

import org.brink.api.parameter.InvalidInput;
import org.brink.project.form.Composition;
import org.brink.project.model.ExperimentFile;
import org.brink.project.nodes.Messenger;

/** Puts a component into an experiment, or says why that cannot be done. */
final class Insertion {

    private Insertion() {
    }

    static void into(ExperimentFile file, Component component) {
        try {
            file.change(experiment -> Composition.use(experiment, component.kind(), component.provider()));
        } catch (InvalidInput | IllegalStateException refused) {
            Messenger.warn(refused.getMessage());
        }
    }
}

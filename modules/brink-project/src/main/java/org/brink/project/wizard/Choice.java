package org.brink.project.wizard;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.brink.spi.template.TemplateProvider;

/**
 * What has been chosen in the wizard so far.
 *
 * @param template what the project starts from; empty until one is selected
 * @param name name of the project folder
 * @param parent folder in which the project folder is made, as typed
 */
record Choice(Optional<TemplateProvider> template, String name, String parent) {

    /** Nothing. */
    static final Choice NONE = new Choice(Optional.empty(), "", "");

    Choice {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
    }

    Choice withTemplate(TemplateProvider chosen) {
        return new Choice(Optional.of(chosen), name, parent);
    }

    Choice withLocation(String newName, String newParent) {
        return new Choice(template, newName.strip(), newParent.strip());
    }

    /** The folder of the new project; only to be used when {@link LocationCheck#atOnce} finds nothing wrong. */
    Path folder() {
        return Path.of(parent, name).toAbsolutePath().normalize();
    }
}

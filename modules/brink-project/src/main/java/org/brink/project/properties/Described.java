package org.brink.project.properties;

import org.brink.project.form.Field;
import org.openide.nodes.Node;

/** Gives properties the name, label and help of their fields. */
final class Described {

    private Described() {
    }

    static void by(Node.Property<?> property, Field field) {
        property.setName(field.path());
        property.setDisplayName(field.label());
        property.setShortDescription(field.help());
        // one line is enough: without it the sheet offers a separate window for every text
        property.setValue("oneline", Boolean.TRUE);
        property.setValue("suppressCustomEditor", Boolean.TRUE);
    }
}

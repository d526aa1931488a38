package org.brink.project.properties;

import org.openide.nodes.PropertySupport;

/** A text that can be read and copied, but not edited. */
final class ShownProperty extends PropertySupport.ReadOnly<String> {

    private final String text;

    ShownProperty(String name, String label, String text, String help) {
        super(name, String.class, label, help);
        this.text = text;
        setValue("oneline", Boolean.TRUE);
        setValue("suppressCustomEditor", Boolean.TRUE);
    }

    @Override
    public String getValue() {
        return text;
    }
}

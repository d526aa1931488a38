package org.brink.project.properties;

import org.brink.project.form.Words;
import org.openide.nodes.PropertySupport;

/** A text that can be read and copied, but not edited. */
final class ShownProperty extends PropertySupport.ReadOnly<String> {

    private final String text;

    ShownProperty(String name, String label, String text, String help) {
        super(name, String.class, label, help);
        this.text = text;
        // what cannot be edited is greyed by the sheet, but results are there to be read
        setValue("htmlDisplayValue", "<html><font color='!Label.foreground'>" + Words.escape(text) + "</font></html>");
        setValue("oneline", Boolean.TRUE);
        setValue("suppressCustomEditor", Boolean.TRUE);
    }

    @Override
    public String getValue() {
        return text;
    }
}

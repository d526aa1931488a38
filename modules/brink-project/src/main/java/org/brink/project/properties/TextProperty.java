package org.brink.project.properties;

import java.beans.PropertyEditor;
import org.brink.project.form.Field;
import org.openide.nodes.Node;

/** A field that is a line of text or a choice from a list. */
final class TextProperty extends Node.Property<String> {

    private final FieldBinding binding;

    TextProperty(FieldBinding binding) {
        super(String.class);
        this.binding = binding;
        Described.by(this, binding.field());
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public String getValue() {
        return binding.text();
    }

    @Override
    public boolean canWrite() {
        return binding.field().control() != Field.Control.NONE;
    }

    @Override
    public void setValue(String text) {
        binding.set(text);
    }

    @Override
    public boolean supportsDefaultValue() {
        return binding.canReset();
    }

    @Override
    public boolean isDefaultValue() {
        return binding.atDefault();
    }

    @Override
    public void restoreDefaultValue() {
        binding.reset();
    }

    @Override
    public PropertyEditor getPropertyEditor() {
        return new FieldEditor(binding);
    }
}

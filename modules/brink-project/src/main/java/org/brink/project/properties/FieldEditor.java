package org.brink.project.properties;

import java.beans.PropertyEditorSupport;
import java.util.List;

/** Edits a field as text, or by choosing from a list. What is not allowed is refused before it is set. */
final class FieldEditor extends PropertyEditorSupport {

    private final FieldBinding binding;

    FieldEditor(FieldBinding binding) {
        this.binding = binding;
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }

    @Override
    public void setAsText(String text) {
        binding.check(text);
        setValue(text);
    }

    @Override
    public String[] getTags() {
        List<String> choices = binding.field().choices();
        return choices.isEmpty() ? null : choices.toArray(String[]::new);
    }
}

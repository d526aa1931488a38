package org.brink.project.properties;

import org.openide.nodes.Node;

/** A field that is a check box. */
final class FlagProperty extends Node.Property<Boolean> {

    private final FieldBinding binding;

    FlagProperty(FieldBinding binding) {
        super(Boolean.class);
        this.binding = binding;
        Described.by(this, binding.field());
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public Boolean getValue() {
        return Boolean.valueOf(binding.text());
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void setValue(Boolean value) {
        binding.set(value.toString());
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
}

package org.brink.project.wizard;

import java.util.List;
import java.util.function.Consumer;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.Lookup;

/** The step that chooses a template. */
final class TemplateStep extends Step {

    private final Consumer<TemplateProvider> receiver;
    private TemplatePanel panel;

    TemplateStep(Consumer<TemplateProvider> receiver) {
        this.receiver = receiver;
    }

    @Override
    public TemplatePanel getComponent() {
        if (panel == null) {
            panel = new TemplatePanel(List.copyOf(Lookup.getDefault().lookupAll(TemplateProvider.class)));
            panel.list.addListSelectionListener(event -> selected());
            selected();
        }
        return panel;
    }

    private void selected() {
        TemplateProvider template = panel.list.getSelectedValue();
        if (template != null) {
            receiver.accept(template);
        }
        changed("");
    }

    @Override
    public boolean isValid() {
        return getComponent().list.getSelectedValue() != null;
    }

    @Override
    public boolean isFinishPanel() {
        return false;
    }
}

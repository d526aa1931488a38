package org.brink.project.wizard;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.brink.spi.template.TemplateProvider;
import org.netbeans.spi.project.ui.support.ProjectChooser;
import org.openide.WizardDescriptor;
import org.openide.util.RequestProcessor;

/** The step that chooses name and place. Names are checked at once, the disk a moment later in the background. */
final class LocationStep extends Step {

    private static final RequestProcessor DISK = new RequestProcessor("Brink project wizard", 1);
    private static final int DELAY_MILLIS = 150;

    private final Supplier<Choice> choice;
    private final Consumer<UnaryOperator<Choice>> update;
    private final RequestProcessor.Task check = DISK.create(this::check);
    private LocationPanel panel;
    private boolean valid;
    private String suggestedFor = "";
    private boolean suggesting;

    LocationStep(Supplier<Choice> choice, Consumer<UnaryOperator<Choice>> update) {
        this.choice = choice;
        this.update = update;
    }

    @Override
    public LocationPanel getComponent() {
        if (panel == null) {
            panel = new LocationPanel();
            DocumentListener listener = new DocumentListener() {
                @Override
                public void insertUpdate(DocumentEvent event) {
                    edited();
                }

                @Override
                public void removeUpdate(DocumentEvent event) {
                    edited();
                }

                @Override
                public void changedUpdate(DocumentEvent event) {
                    edited();
                }
            };
            panel.name.getDocument().addDocumentListener(listener);
            panel.parent.getDocument().addDocumentListener(listener);
        }
        return panel;
    }

    @Override
    public void readSettings(WizardDescriptor settings) {
        super.readSettings(settings);
        getComponent();
        String template = choice.get().template().map(TemplateProvider::name).orElse("");
        if (!template.equals(suggestedFor)) {
            suggestedFor = template;
            DISK.post(() -> suggest(template));
        } else {
            edited();
        }
    }

    private void suggest(String template) {
        String typed = choice.get().parent();
        Path parent = typed.isEmpty() ? ProjectChooser.getProjectsFolder().toPath() : Path.of(typed);
        String name = LocationCheck.freeName(parent, template);
        EventQueue.invokeLater(() -> {
            suggesting = true;
            panel.parent.setText(parent.toString());
            panel.name.setText(name);
            suggesting = false;
            panel.name.selectAll();
            panel.name.requestFocusInWindow();
            edited();
        });
    }

    private void edited() {
        if (suggesting) {
            return;
        }
        update.accept(old -> old.withLocation(panel.name.getText(), panel.parent.getText()));
        Optional<String> problem = LocationCheck.atOnce(choice.get());
        panel.folder.setText(problem.isPresent() ? "" : choice.get().folder().toString());
        valid = false;
        changed(problem.orElse(""));
        if (problem.isEmpty()) {
            check.schedule(DELAY_MILLIS);
        } else {
            check.cancel();
        }
    }

    private void check() {
        Choice checked = choice.get();
        Optional<String> problem = LocationCheck.atOnce(checked).or(() -> LocationCheck.onDisk(checked));
        EventQueue.invokeLater(() -> {
            // what was typed meanwhile is being checked on its own
            if (checked.equals(choice.get())) {
                valid = problem.isEmpty();
                changed(problem.orElse(""));
            }
        });
    }

    @Override
    public boolean isValid() {
        return valid;
    }

    @Override
    public boolean isFinishPanel() {
        return true;
    }
}

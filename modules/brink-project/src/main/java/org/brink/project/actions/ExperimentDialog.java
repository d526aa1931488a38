package org.brink.project.actions;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.brink.project.api.BrinkProjects;
import org.brink.project.model.NewFiles;
import org.brink.project.nodes.Messenger;
import org.brink.store.project.ProjectFolder;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotificationLineSupport;
import org.openide.util.RequestProcessor;

/** Asks for the name of a new experiment and what it starts from, and makes it. */
final class ExperimentDialog {

    /** Reads what there is to start from, and writes the new file. */
    interface Sources {

        List<Source> read() throws IOException;
    }

    private static final RequestProcessor WORK = new RequestProcessor(ExperimentDialog.class);

    private final String title;
    private final ExperimentPanel panel;
    private NotificationLineSupport messages;
    private DialogDescriptor descriptor;

    private ExperimentDialog(String title, List<Source> sources) {
        this.title = title;
        this.panel = new ExperimentPanel(sources);
    }

    /** Reads the sources in the background, asks, and writes the file in the background. */
    static void show(String title, Sources sources) {
        WORK.post(() -> {
            try {
                List<Source> read = sources.read();
                EventQueue.invokeLater(() -> new ExperimentDialog(title, read).ask());
            } catch (IOException failed) {
                Messenger.warn(failed.getLocalizedMessage());
            }
        });
    }

    private void ask() {
        descriptor = new DialogDescriptor(panel, title);
        messages = descriptor.createNotificationLineSupport();
        panel.name.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                validate();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                validate();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                validate();
            }
        });
        validate();
        if (DialogDisplayer.getDefault().notify(descriptor) == DialogDescriptor.OK_OPTION) {
            Source source = panel.source();
            Path file = NewFiles.experiment(source.folder(), panel.name.getText());
            WORK.post(() -> write(file, source.text()));
        }
    }

    private void validate() {
        Optional<String> problem = NewFiles.problem(panel.name.getText().strip());
        problem.ifPresentOrElse(messages::setErrorMessage, messages::clearMessages);
        descriptor.setValid(problem.isEmpty());
    }

    private static void write(Path file, String text) {
        try {
            NewFiles.write(file, text);
            Optional<ProjectFolder> project = ProjectFolder.enclosing(file);
            project.ifPresent(folder -> BrinkProjects.show(folder, file));
        } catch (IOException failed) {
            Messenger.warn(failed.getLocalizedMessage());
        }
    }
}

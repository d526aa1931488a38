package org.brink.project.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.event.ChangeListener;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.form.ExperimentForm;
import org.brink.project.form.Field;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.openide.util.ChangeSupport;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.Task;

/**
 * An experiment file that is shown and edited in place. Every edit is checked, shown at once, and saved in the
 * background; what is wrong is refused and leaves the file as it is. Safe for all threads; listeners are called on
 * whichever thread brought the change.
 */
@Messages({
    "# {0} - file name",
    "MSG_missing={0} does not exist.",
    "# {0} - file name",
    "# {1} - reason",
    "MSG_unreadable={0} cannot be read: {1}",
    "# {0} - file name",
    "# {1} - reason",
    "MSG_not_saved={0} could not be saved: {1}",
    "# {0} - file name",
    "MSG_not_editable={0} cannot be edited here until what is wrong with it is mended in its text."
})
public final class ExperimentFile {

    /** One thread for all files: edits are saved in the order in which they were made. */
    private static final RequestProcessor DISK = new RequestProcessor("Brink experiment files");

    private final ChangeSupport changes = new ChangeSupport(this);
    private final History history = new History();
    private final Consumer<String> complaints;
    private volatile Path path;
    private FileState state = new FileState.Unread();
    private String lastText = "";
    private final List<UnaryOperator<Experiment>> pending = new ArrayList<>();

    /**
     * A file that is not read yet.
     *
     * @param complaints receives a sentence when an edit that had been accepted could not be saved
     */
    public ExperimentFile(Path path, Consumer<String> complaints) {
        this.path = path;
        this.complaints = complaints;
    }

    /** Where the file is. */
    public Path path() {
        return path;
    }

    /** Says that the file was renamed. */
    public void movedTo(Path newPath) {
        path = newPath;
        reloadLater();
    }

    /** The name without the ending of experiment files. */
    public String name() {
        return nameOf(path);
    }

    /** The name of a file without the ending of experiment files. */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ExperimentDocument.SUFFIX)
                ? name.substring(0, name.length() - ExperimentDocument.SUFFIX.length()) : name;
    }

    /** What the file holds, accepted edits included. Reads no file. */
    public synchronized FileState state() {
        return state;
    }

    /** What can be undone and redone. */
    public History history() {
        return history;
    }

    /** Is told whenever {@link #state} changes. */
    public void addChangeListener(ChangeListener listener) {
        changes.addChangeListener(listener);
    }

    /** Is no longer told. */
    public void removeChangeListener(ChangeListener listener) {
        changes.removeChangeListener(listener);
    }

    /** Reads the file in the background, unless that was done already. */
    public void loadLater() {
        if (state() instanceof FileState.Unread) {
            reloadLater();
        }
    }

    /** Reads the file again in the background. */
    public Task reloadLater() {
        return DISK.post(this::reload);
    }

    /** Reads the file again; blocks, so not for the event thread. Edits on their way to the file win. */
    public void reload() {
        Loaded loaded = load();
        synchronized (this) {
            if (!pending.isEmpty() || (loaded.text.equals(lastText) && loaded.state.equals(state))) {
                return;
            }
            boolean first = state instanceof FileState.Unread;
            state = loaded.state;
            lastText = loaded.text;
            if (!first) {
                history.clear();
            }
        }
        changes.fireChange();
    }

    private record Loaded(FileState state, String text) {
    }

    private Loaded load() {
        Path file = path;
        String name = file.getFileName().toString();
        try {
            return parse(Files.readString(file), name);
        } catch (NoSuchFileException missing) {
            return new Loaded(new FileState.Unusable(List.of(Bundle.MSG_missing(name))), "");
        } catch (IOException unreadable) {
            return new Loaded(
                    new FileState.Unusable(List.of(Bundle.MSG_unreadable(name, unreadable.getMessage()))), "");
        }
    }

    private static Loaded parse(String text, String name) {
        try {
            Experiment experiment = ExperimentDocument.parse(text, name);
            return new Loaded(new FileState.Read(experiment, ExperimentDocument.problems(text), name), text);
        } catch (InvalidDocument invalid) {
            return new Loaded(new FileState.Unusable(invalid.getMessage().lines().toList()), text);
        }
    }

    /** The form of the experiment; empty if there is none. */
    public Optional<ExperimentForm> form() {
        return state().experiment().map(ExperimentForm::of);
    }

    /**
     * Changes one field and saves the file in the background.
     *
     * @throws InvalidInput if the value is not allowed; then nothing changes
     */
    public Task edit(Field field, String text) {
        return change(experiment -> field.apply(experiment, text));
    }

    /** Gives one field its default and saves the file in the background. */
    public Task reset(Field field) {
        return change(field::reset);
    }

    /**
     * Changes the experiment and saves the file in the background. The change may be made twice: if the file was
     * changed meanwhile by another program, it is made once more on what is there now.
     *
     * @return finished when the file is saved
     * @throws InvalidInput as thrown by the change; then nothing changes
     * @throws IllegalStateException if the file holds no experiment
     */
    public Task change(UnaryOperator<Experiment> change) {
        return adopt(change, true);
    }

    /** Takes the last edit back and saves the file in the background. */
    public Task undo() {
        return adopt(history::undo, false);
    }

    /** Makes the last edit that was taken back once more. */
    public Task redo() {
        return adopt(history::redo, false);
    }

    private Task adopt(UnaryOperator<Experiment> change, boolean remember) {
        synchronized (this) {
            Experiment before = state.experiment()
                    .orElseThrow(() -> new IllegalStateException(Bundle.MSG_not_editable(path.getFileName())));
            Experiment after = change.apply(before);
            if (after.equals(before)) {
                return Task.EMPTY;
            }
            if (remember) {
                history.changed(before);
            }
            show(after);
            // a step through the history cannot be made twice, but its outcome can
            pending.add(remember ? change : ignored -> after);
        }
        changes.fireChange();
        return DISK.post(this::save);
    }

    private void show(Experiment experiment) {
        String text = ExperimentDocument.format(experiment);
        state = new FileState.Read(experiment,
                InvalidDocument.locate(text, ExperimentCheck.problems(experiment)), path.getFileName().toString());
    }

    private void save() {
        int saved;
        try {
            String onDisk = Files.readString(path);
            Experiment wanted;
            synchronized (this) {
                saved = pending.size();
                if (saved > 0 && !onDisk.equals(lastText)) {
                    rebase(onDisk);
                }
                wanted = state.experiment().orElseThrow();
            }
            if (saved > 0) {
                ExperimentDocument.write(path, wanted);
                synchronized (this) {
                    lastText = ExperimentDocument.format(wanted);
                    pending.subList(0, saved).clear();
                }
            }
        } catch (IOException | RuntimeException failed) {
            synchronized (this) {
                pending.clear();
            }
            complaints.accept(Bundle.MSG_not_saved(path.getFileName(), failed.getMessage()));
            reload();
        }
    }

    /** Makes all unsaved changes once more on what another program wrote meanwhile. */
    private void rebase(String onDisk) {
        Experiment changed = ExperimentDocument.parse(onDisk, path.getFileName().toString());
        for (UnaryOperator<Experiment> change : pending) {
            changed = change.apply(changed);
        }
        history.clear();
        show(changed);
        lastText = onDisk;
    }
}

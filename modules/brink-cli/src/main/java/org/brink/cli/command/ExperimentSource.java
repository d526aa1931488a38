package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.engine.RunTask;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.document.JsonDocument;

/**
 * An experiment file, read and with the changes of the command line made to it.
 *
 * @param name the file as the person calls it
 * @param file the file
 * @param experiment what stands in it after the changes
 */
record ExperimentSource(String name, Path file, Experiment experiment) {

    /** Reads and checks a file; every problem is reported with its line. */
    static ExperimentSource read(Session session, String name) throws IOException {
        return read(session, name, List.of());
    }

    /**
     * Reads a file, changes values as {@code --set PATH=VALUE} asks, and checks the result, so that what is missing or
     * wrong in the file may be set right by a change.
     */
    static ExperimentSource read(Session session, String name, List<Assignment> changes) throws IOException {
        return load(session, name, changes, source -> {
            RunTask.check(source.experiment(), source.folder());
            return source;
        });
    }

    /**
     * Reads and changes a file as {@link #read} does, but makes only a part of the experiment.
     *
     * @param part makes what is wanted; what is wrong with it is reported with its line
     */
    static <T> T load(Session session, String name, List<Assignment> changes, Function<ExperimentSource, T> part)
            throws IOException {
        Path file = session.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new BadInput(name + ": found " + (Files.isDirectory(file) ? "a folder" : "no such file")
                    + ", expected an experiment file");
        }
        String text = JsonDocument.text(file);
        Experiment experiment = ExperimentDocument.parse(text, name);
        try {
            for (Assignment change : changes) {
                experiment = ExperimentDocument.set(experiment, change.path(), change.raw());
            }
            return part.apply(new ExperimentSource(name, file, experiment));
        } catch (InvalidInput invalid) {
            // lines of the text would mislead about values that do not stand there
            throw changes.isEmpty() ? InvalidDocument.of(name, text, invalid.problems())
                    : BadInput.in(name + " with --set", invalid);
        }
    }

    /** The folder that file names in parameters are relative to. */
    Path folder() {
        return file.getParent();
    }

    /** This source with another number of steps, as {@code --steps} asks. */
    ExperimentSource withSteps(long steps) {
        return new ExperimentSource(name, file, experiment.withSteps(steps));
    }
}

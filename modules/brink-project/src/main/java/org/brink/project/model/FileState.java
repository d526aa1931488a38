package org.brink.project.model;

import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.store.document.Located;

/** What an experiment file holds. */
public sealed interface FileState {

    /** The experiment, unless the file is not read yet or cannot be read as one. */
    default Optional<Experiment> experiment() {
        return Optional.empty();
    }

    /** What is wrong, one line {@code file:line: …} for each problem; empty if nothing is. */
    default List<String> problems() {
        return List.of();
    }

    /** The file was not read yet. */
    record Unread() implements FileState {
    }

    /**
     * An experiment; what is composed may still be wrong, for instance because a component is not installed.
     *
     * @param value what the file holds
     * @param located what is wrong with it
     * @param fileName for messages
     */
    record Read(Experiment value, List<Located> located, String fileName) implements FileState {

        public Read {
            located = List.copyOf(located);
        }

        @Override
        public Optional<Experiment> experiment() {
            return Optional.of(value);
        }

        @Override
        public List<String> problems() {
            return located.stream().map(p -> fileName + ":" + p.line() + ": " + p.problem()).toList();
        }
    }

    /**
     * The file is no experiment, or cannot be read at all.
     *
     * @param problems why, one line for each
     */
    record Unusable(List<String> problems) implements FileState {

        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}

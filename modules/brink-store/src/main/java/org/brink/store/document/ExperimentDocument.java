package org.brink.store.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * The text form of an {@link Experiment}: JSON, strict when read, canonical when written. For every experiment e with
 * plain values {@code parse(format(e))} equals e.
 */
public final class ExperimentDocument {

    /** How names of experiment files end. */
    public static final String SUFFIX = ".experiment.json";

    private ExperimentDocument() {
    }

    /**
     * Reads a document. Types and parameters are not checked against what is installed; {@link ExperimentCheck} does
     * that.
     *
     * @param sourceName name of the file, for messages
     * @throws InvalidDocument with everything that is wrong
     */
    public static Experiment parse(String json, String sourceName) {
        return JsonDocument.parse(json, sourceName, ExperimentReader::read);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidDocument with everything that is wrong with its text
     * @throws IOException if it cannot be read at all
     */
    public static Experiment read(Path file) throws IOException {
        return parse(JsonDocument.text(file), file.toString());
    }

    /**
     * Reads a file and checks it against what is installed.
     *
     * @return the experiment as the document has it, defaults not filled in
     * @throws InvalidDocument with everything that is wrong, each at its line
     * @throws IOException if the file cannot be read at all
     */
    public static Experiment readChecked(Path file) throws IOException {
        String text = JsonDocument.text(file);
        Experiment experiment = parse(text, file.toString());
        List<Problem> problems = ExperimentCheck.problems(experiment);
        if (!problems.isEmpty()) {
            throw InvalidDocument.of(file.toString(), text, problems);
        }
        return experiment;
    }

    /** Everything that is wrong with a text, also against what is installed; empty if it can be run. */
    public static List<Located> problems(String json) {
        try {
            return InvalidDocument.locate(json, ExperimentCheck.problems(parse(json, "")));
        } catch (InvalidDocument invalid) {
            return invalid.problems();
        }
    }

    /** The canonical text. */
    public static String format(Experiment experiment) {
        return JsonFormat.document(ExperimentWriter.raw(experiment));
    }

    /** Writes a file in one piece: a reader or a crash sees the old content or the new. */
    public static void write(Path file, Experiment experiment) throws IOException {
        AtomicFile.write(file, format(experiment));
    }

    /** The raw value that a person wrote on a command line or in a text field: a JSON value, else plain text. */
    public static Object rawValue(String text) {
        List<Problem> unusable = new ArrayList<>();
        try {
            Object raw = JsonReader.read(text, "", unusable);
            return unusable.isEmpty() ? raw : text;
        } catch (InvalidDocument notJson) {
            return text;
        }
    }

    /**
     * A copy with the value at one place of the document replaced.
     *
     * @param path such as {@code optimizer.params.stepSize}, {@code probes[1].every}, {@code steps} or
     *     {@code init.params.values[0]}
     * @throws InvalidInput if there is no such place, or the value does not fit the document there
     */
    public static Experiment set(Experiment experiment, String path, Object raw) {
        return set(experiment, Map.of(path, raw));
    }

    /**
     * A copy with the values at several places replaced, in the order of the map.
     *
     * @param values raw values by path
     * @throws InvalidInput if there is no such place, or a value does not fit the document there
     */
    public static Experiment set(Experiment experiment, Map<String, Object> values) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Object> changed = ExperimentWriter.raw(experiment);
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            changed = ExperimentPaths.with(changed, entry.getKey(), entry.getValue());
        }
        Experiment result = JsonDocument.fromRaw(changed, problems, ExperimentReader::read);
        InvalidInput.throwIfAny(problems);
        return result;
    }

    /** The raw value at one place of the canonical document; empty if there is none. */
    public static Optional<Object> get(Experiment experiment, String path) {
        return ExperimentPaths.get(ExperimentWriter.raw(experiment), path);
    }

    /** All values of the canonical document by path; lists of plain values count as one value. */
    public static Map<String, Object> values(Experiment experiment) {
        return ExperimentPaths.leaves(ExperimentWriter.raw(experiment));
    }
}

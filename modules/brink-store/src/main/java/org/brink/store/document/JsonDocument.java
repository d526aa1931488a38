package org.brink.store.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brink.api.parameter.Problem;

/** A JSON document with an object at its root and a format version under the key {@code brink}. */
public final class JsonDocument {

    /** The key that holds the version of the format. */
    public static final String VERSION_KEY = "brink";
    /** The only version there is. */
    public static final long VERSION = 1;

    /** Some editors put it in front of UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonDocument() {
    }

    /**
     * Reads a document.
     *
     * @param source name of the file, for messages
     * @param read turns the root into a value; may report problems, in which case the value is thrown away
     * @throws InvalidDocument with everything that is wrong
     */
    public static <T> T parse(String text, String source, Function<Fields, T> read) {
        List<Problem> problems = new ArrayList<>();
        Object raw = JsonReader.read(text, source, problems);
        T value = fromRaw(raw, problems, read);
        if (!problems.isEmpty()) {
            throw InvalidDocument.of(source, text, problems);
        }
        return value;
    }

    /**
     * Reads one line of a file of JSON lines, which has no version of its own.
     *
     * @throws InvalidDocument with everything that is wrong
     */
    public static <T> T parseLine(String line, String source, Function<Fields, T> read) {
        List<Problem> problems = new ArrayList<>();
        Object raw = JsonReader.read(line, source, problems);
        T value = read.apply(new Fields(Map.of(), "", problems).asObject(raw, ""));
        if (!problems.isEmpty()) {
            throw InvalidDocument.of(source, line, problems);
        }
        return value;
    }

    /** Reads a value that is a document already; what is wrong is added to the problems. */
    static <T> T fromRaw(Object raw, List<Problem> problems, Function<Fields, T> read) {
        Fields root = new Fields(Map.of(), "", problems).asObject(raw, "");
        if (raw instanceof Map && root.has(VERSION_KEY) && root.integer(VERSION_KEY, 0) == VERSION) {
            return read.apply(root);
        }
        if (raw instanceof Map) {
            problems.clear();
            root.report(VERSION_KEY, "1, the version of the format");
        }
        // a document of another format or version has other keys: complaining about those would only mislead
        return read.apply(root.withProblems(new ArrayList<>()));
    }

    /**
     * Reads a file.
     *
     * @throws InvalidDocument with everything that is wrong with its text
     * @throws IOException if it cannot be read at all
     */
    public static <T> T read(Path file, Function<Fields, T> read) throws IOException {
        return parse(text(file), file.toString(), read);
    }

    /**
     * The text of a file.
     *
     * @throws InvalidDocument if it is not UTF-8
     * @throws IOException if it cannot be read at all
     */
    public static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Problem problem = new Problem("", "bytes that are not UTF-8", "UTF-8 text");
            throw new InvalidDocument(file.toString(), List.of(new Located(1, 1, problem)));
        }
    }
}

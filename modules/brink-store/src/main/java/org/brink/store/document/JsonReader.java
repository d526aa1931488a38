package org.brink.store.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Problem;

/** Reads strict JSON into raw values; duplicate keys, text after the end and numbers out of range are errors. */
final class JsonReader {

    /** Deeper than any document that people write, shallow enough for the stack. */
    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final JsonParser parser;
    private final List<Problem> problems;

    private JsonReader(JsonParser parser, List<Problem> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /**
     * Reads a whole text.
     *
     * @param problems receives values that are JSON but have no raw value: null, and numbers too large for a double
     * @throws InvalidDocument if the text is not JSON
     */
    static Object read(String text, String source, List<Problem> problems) {
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() == null) {
                throw invalid(source, parser.currentLocation(), "an empty document", "JSON");
            }
            Object value = new JsonReader(parser, problems).value("");
            if (parser.nextToken() != null) {
                throw invalid(source, parser.currentTokenLocation(), "more text after the end of the document",
                        "the end of the file");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw invalid(source, e.getLocation(), e.getOriginalMessage().replace('\n', ' '), "JSON");
        } catch (IOException e) {
            throw new AssertionError("reading from a string cannot fail", e);
        }
    }

    private static InvalidDocument invalid(String source, JsonLocation at, String found, String expected) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new InvalidDocument(source, List.of(new Located(line, column, new Problem("", found, expected))));
    }

    /** The value at the current token; a value that cannot be represented is reported and read as false. */
    private Object value(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            default -> unusable(path, "null", "a value");
        };
    }

    private Object unusable(String path, String found, String expected) {
        problems.add(new Problem(path, found, expected));
        return Boolean.FALSE;
    }

    private Object number(String path) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        double value = Double.parseDouble(parser.getText());
        return Double.isFinite(value) ? value
                : unusable(path, Problem.show(parser.getText()).replace("\"", ""), "a number within double precision");
    }

    private Map<String, Object> object(String path) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            map.put(key, value(JsonPath.member(path, key)));
        }
        return map;
    }

    private List<Object> array(String path) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(JsonPath.element(path, list.size())));
        }
        return list;
    }
}

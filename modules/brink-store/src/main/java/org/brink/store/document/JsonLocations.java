package org.brink.store.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.brink.api.parameter.Problem;

/** Where the values of a text stand. Made by reading the text once more, so that good documents cost nothing extra. */
final class JsonLocations {

    private record Place(int line, int column) {
    }

    private static final Place START = new Place(1, 1);

    private final Map<String, Place> places = new HashMap<>();

    private JsonLocations() {
    }

    /** The places of all values; of those before the first error where the text is not JSON. */
    static JsonLocations of(String text) {
        JsonLocations locations = new JsonLocations();
        try (JsonParser parser = JsonReader.parser(text)) {
            if (parser.nextToken() != null) {
                locations.scan(parser, "");
            }
        } catch (IOException e) {
            // the reader reports what is wrong with the text; here the places that were found are enough
            return locations;
        }
        return locations;
    }

    Located locate(Problem problem) {
        String path = problem.path();
        while (!places.containsKey(path) && !path.isEmpty()) {
            path = JsonPath.parent(path);
        }
        Place place = places.getOrDefault(path, START);
        return new Located(place.line(), place.column(), problem);
    }

    private void scan(JsonParser parser, String path) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        places.putIfAbsent(path, new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                scan(parser, JsonPath.member(path, key));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                scan(parser, JsonPath.element(path, i));
            }
        }
    }
}

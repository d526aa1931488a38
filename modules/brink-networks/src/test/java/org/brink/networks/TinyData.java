package org.brink.networks;

import java.util.Map;

/** Data sets that are small enough for derivatives to be checked in a moment. */
final class TinyData {

    private TinyData() {
    }

    static Map<String, Object> images(long points, long height, long width, long channels, long classes) {
        return Map.of("type", "gaussian-images", "params", Map.of("points", points, "height", height, "width", width,
                "channels", channels, "classes", classes));
    }

    static Map<String, Object> tokens(String task, long length, long vocabulary) {
        return Map.of("type", task, "params", Map.of("points", 3L, "length", length, "vocabulary", vocabulary));
    }

    static Map<String, Object> linear() {
        return Map.of("type", "linear-orthonormal", "params", Map.of("points", 5L, "inputs", 3L, "outputs", 2L));
    }
}

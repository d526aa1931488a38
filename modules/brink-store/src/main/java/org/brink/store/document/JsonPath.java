package org.brink.store.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dotted paths into a document, such as {@code probes[1].params.k}. */
final class JsonPath {

    private static final Pattern PART = Pattern.compile("\\G(?:(?:^|\\.)([^.\\[\\]]+)|\\[(\\d{1,9})\\])");

    private JsonPath() {
    }

    static String member(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The path without its last key or index; empty for a single key. */
    static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return path.substring(0, Math.max(cut, 0));
    }

    /** The keys (texts) and indices (integers) of a path; empty if it is not one. */
    static Optional<List<Object>> parts(String path) {
        List<Object> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(path);
        int end = 0;
        while (matcher.find()) {
            parts.add(matcher.group(1) != null ? matcher.group(1) : Integer.valueOf(matcher.group(2)));
            end = matcher.end();
        }
        return parts.isEmpty() || end < path.length() ? Optional.empty() : Optional.of(parts);
    }
}

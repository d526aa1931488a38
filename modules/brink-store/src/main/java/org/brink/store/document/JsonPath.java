package org.brink.store.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dotted paths into a document, such as {@code probes[1].params.k}. */
final class JsonPath {

    private static final Pattern PART = Pattern.compile("\\G(?:(?:^|\\.)([^.\\[\\]]+)|\\[(\\d{1,9})\\])");

    private JsonPath() {
    }

    static String member(String path, String key) {
        return path.isEmpty() ? visible(key) : path + "." + visible(key);
    }

    /** Messages are one line each, whatever a damaged file uses as keys. */
    private static String visible(String key) {
        return key.chars().noneMatch(JsonPath::breaksLines) ? key : key.chars()
                .mapToObj(c -> breaksLines(c) ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean breaksLines(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
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

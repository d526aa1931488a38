package org.brink.store.document;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes raw values in the one canonical form: the outermost object one key per line, everything inside on one line
 * while it fits. Equal values give equal text on every machine, so that text can be hashed.
 */
public final class JsonFormat {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private JsonFormat() {
    }

    /** A whole document, with a newline at the end. */
    public static String document(Map<String, ?> root) {
        StringBuilder out = new StringBuilder();
        broken(root, "", out);
        return out.append('\n').toString();
    }

    /** A value on one line. */
    public static String line(Object raw) {
        StringBuilder out = new StringBuilder();
        inline(raw, out);
        return out.toString();
    }

    /**
     * The shortest decimal that reads back as the same double, in JSON syntax: {@code 0.25}, {@code 250.0},
     * {@code 1e-12}. Does not depend on the version of Java, as {@link Double#toString(double)} does.
     *
     * @param value finite
     */
    public static String number(double value) {
        String text = NumberOutput.toString(value, true);
        return text.contains("E") ? text.replace(".0E", "e").replace('E', 'e') : text;
    }

    private static void broken(Object raw, String indent, StringBuilder out) {
        String inner = indent + INDENT;
        if (raw instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append("{\n");
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                out.append(inner).append(quoted((String) entry.getKey())).append(": ");
                fitting(entry.getValue(), inner, out);
                out.append(entries.hasNext() ? ",\n" : "\n");
            }
            out.append(indent).append('}');
        } else if (raw instanceof List<?> list && !list.isEmpty()) {
            out.append("[\n");
            for (int i = 0; i < list.size(); i++) {
                out.append(inner);
                fitting(list.get(i), inner, out);
                out.append(i + 1 < list.size() ? ",\n" : "\n");
            }
            out.append(indent).append(']');
        } else {
            inline(raw, out);
        }
    }

    /** Writes on one line what fits there; a list of objects has one per line, so that changes show line by line. */
    private static void fitting(Object raw, String indent, StringBuilder out) {
        boolean listOfObjects = raw instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
        String line = line(raw);
        int column = out.length() - out.lastIndexOf("\n") - 1;
        if (listOfObjects || column + line.length() > WIDTH) {
            broken(raw, indent, out);
        } else {
            out.append(line);
        }
    }

    private static void inline(Object raw, StringBuilder out) {
        if (raw instanceof String text) {
            out.append(quoted(text));
        } else if (raw instanceof Double number) {
            out.append(number(number));
        } else if (raw instanceof Map<?, ?> map) {
            String before = "{ ";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before).append(quoted((String) entry.getKey())).append(": ");
                inline(entry.getValue(), out);
                before = ", ";
            }
            out.append(map.isEmpty() ? "{}" : " }");
        } else if (raw instanceof List<?> list) {
            String before = "[";
            for (Object item : list) {
                out.append(before);
                inline(item, out);
                before = ", ";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else {
            out.append(raw);
        }
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}

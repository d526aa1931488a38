package org.brink.networks.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/** The numbers of a text file, row by row. Empty lines are skipped; fields may stand in double quotes. */
final class CsvTable {

    /** Numbers as people write them, and nothing else that Java would take, such as 1f or 0x1p3. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final NamedFile file;
    private final List<String> columns;
    private final double[] values;
    private final int rows;

    private CsvTable(NamedFile file, List<String> columns, double[] values, int rows) {
        this.file = file;
        this.columns = columns;
        this.values = values;
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput naming line and column of what is wrong
     */
    static CsvTable read(NamedFile file, Path path, char separator, boolean header) throws IOException {
        List<String> columns = List.of();
        double[] values = new double[FIRST_CAPACITY];
        int rows = 0;
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            int line = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                String content = line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
                if (content.isBlank()) {
                    continue;
                }
                List<String> fields = fields(content, separator);
                if (columns.isEmpty()) {
                    columns = header ? fields
                            : IntStream.rangeClosed(1, fields.size()).mapToObj(Integer::toString).toList();
                    if (header) {
                        continue;
                    }
                }
                if (fields.size() != columns.size()) {
                    throw file.wrong(fields.size() + " fields in line " + line, columns.size()
                            + ", as the first line has");
                }
                int end = Math.multiplyExact(rows + 1, columns.size());
                values = end <= values.length ? values : Arrays.copyOf(values, Math.max(end, 2 * values.length));
                for (int i = 0; i < fields.size(); i++) {
                    values[rows * columns.size() + i] = number(file, fields.get(i), line, columns.get(i));
                }
                rows++;
            }
        }
        if (rows == 0) {
            throw file.wrong("no row of numbers", "at least one example");
        }
        return new CsvTable(file, columns, values, rows);
    }

    private static double number(NamedFile file, String field, int line, String column) {
        double value = NUMBER.matcher(field).matches() ? Double.parseDouble(field) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw file.wrong((field.isEmpty() ? "an empty field" : Problem.show(field)) + " in line " + line
                    + ", column " + column, "a finite number");
        }
        return value;
    }

    private static List<String> fields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return List.copyOf(fields);
    }

    List<String> columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The places of columns that a parameter names. */
    List<Integer> find(String names, String parameter) {
        List<Integer> places = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            int place = columns.indexOf(name.strip());
            if (place < 0 || places.contains(place)) {
                throw new InvalidInput(new Problem("objective.params.data.params." + parameter,
                        Problem.show(name.strip()) + (place < 0 ? "" : " twice"),
                        "columns of " + file.name() + ": " + String.join(", ", columns)));
            }
            places.add(place);
        }
        return places;
    }

    /** All columns but those. */
    List<Integer> others(List<Integer> without) {
        return IntStream.range(0, columns.size()).filter(i -> !without.contains(i)).boxed().toList();
    }

    /** The values of some columns in the rows from one up to but without another, row by row. */
    double[] values(List<Integer> places, int from, int to) {
        double[] out = new double[Math.multiplyExact(to - from, places.size())];
        int at = 0;
        for (int row = from; row < to; row++) {
            for (int place : places) {
                out[at++] = values[row * columns.size() + place];
            }
        }
        return out;
    }
}

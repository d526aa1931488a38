package org.brink.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns that are as wide as their widest cell; lines have no blanks at their end. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final String indent;

    private TextTable(String indent) {
        this.indent = indent;
    }

    /** A table whose cells start at the left of their columns. */
    public static TextTable leftAligned(String indent) {
        return new TextTable(indent);
    }

    /** Adds a row; rows may be of different lengths. */
    public TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Adds a row. */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** The table as lines, each ending with a line break. */
    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                String padding = " ".repeat(widths.get(i) - width(cell));
                line.append(i == 0 ? "" : GAP);
                line.append(cell).append(padding);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

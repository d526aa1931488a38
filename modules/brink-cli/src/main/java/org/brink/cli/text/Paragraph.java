package org.brink.cli.text;

/** Text broken into lines at spaces. */
public final class Paragraph {

    /** Lines are at most this long where words allow. */
    public static final int WIDTH = 100;

    private Paragraph() {
    }

    /**
     * Breaks a text into lines, each ending with a line break.
     *
     * @param head the first line starts with this
     * @param indent the other lines start with this
     */
    public static String wrap(String head, String indent, String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(head);
        boolean first = true;
        for (String word : text.strip().split("\\s+")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        return out.append(line.toString().stripTrailing()).append('\n').toString();
    }
}

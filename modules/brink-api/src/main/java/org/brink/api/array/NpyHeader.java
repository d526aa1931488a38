package org.brink.api.array;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dictionary at the beginning of an NPY file, such as
 * <code>{'descr': '&lt;f8', 'fortran_order': False, 'shape': (3, 4), }</code> (NumPy enhancement proposal 1).
 *
 * @param type of the numbers
 * @param shape extents
 */
record NpyHeader(ArrayType type, List<Long> shape) {

    private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*('([^']*)'|\\[)");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9,\\sL]*)\\)");
    private static final int ALIGNMENT = 64;
    private static final int BEFORE_TEXT = 10;
    /** So that a file with a spoiled length is not read into memory. */
    static final int LONGEST = 1 << 20;

    static NpyHeader parse(String text) throws ArrayFormatException {
        ArrayType type = type(first(DESCR, text, 1, "'descr'"));
        List<Long> shape = shape(first(SHAPE, text, 1, "'shape'"));
        if (first(ORDER, text, 1, "'fortran_order'").equals("True") && shape.size() > 1) {
            throw new ArrayFormatException("Fortran order (columns first)",
                    "C order (rows first), as written by numpy.save(file, numpy.ascontiguousarray(a))");
        }
        return new NpyHeader(type, shape);
    }

    private static String first(Pattern pattern, String text, int group, String key) throws ArrayFormatException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new ArrayFormatException("a header without a readable " + key, "a header as NumPy writes it");
        }
        return matcher.group(group);
    }

    private static ArrayType type(String quoted) throws ArrayFormatException {
        String descr = quoted.replace("'", "");
        Optional<ArrayType> type = ArrayType.find(descr);
        if (type.isEmpty()) {
            throw new ArrayFormatException(
                    quoted.equals("[") ? "records of several fields" : "numbers of type " + quoted,
                    "one of the types " + ArrayType.known());
        }
        return type.get();
    }

    private static List<Long> shape(String inside) throws ArrayFormatException {
        List<Long> shape = new ArrayList<>();
        for (String extent : inside.replace("L", "").split(",")) {
            if (!extent.isBlank()) {
                try {
                    shape.add(Long.parseLong(extent.strip()));
                } catch (NumberFormatException e) {
                    throw new ArrayFormatException("the shape (" + inside + ")", "a tuple of integers");
                }
            }
        }
        return shape;
    }

    /** The bytes before the numbers: magic, version 1.0, length, text, padding to a multiple of 64. */
    static byte[] bytes(ArrayType type, List<Long> shape) {
        StringBuilder text = new StringBuilder("{'descr': '").append(type.descr())
                .append("', 'fortran_order': False, 'shape': (");
        for (int i = 0; i < shape.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(shape.get(i));
        }
        text.append(shape.size() == 1 ? ",), }" : "), }");
        while ((BEFORE_TEXT + text.length() + 1) % ALIGNMENT != 0) {
            text.append(' ');
        }
        text.append('\n');
        byte[] bytes = new byte[BEFORE_TEXT + text.length()];
        System.arraycopy(NpyReader.MAGIC, 0, bytes, 0, NpyReader.MAGIC.length);
        bytes[6] = 1;
        bytes[8] = (byte) text.length();
        bytes[9] = (byte) (text.length() >> 8);
        byte[] ascii = text.toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, BEFORE_TEXT, ascii.length);
        return bytes;
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes sources of single precision from those of double precision, word by word: packages {@code float64} become
 * {@code float32}, {@code double} becomes {@code float}, literals get a suffix, and functions of {@link Math} that
 * return double are cast. What a reader of the double source sees:
 *
 * <ul>
 * <li>{@code /**}{@code /double} stays double in both: arguments at the boundary, accurate sums;
 * <li>{@code /*(float)*}{@code /} becomes a cast, where something double goes into something single;
 * <li>a file that exists by hand among the sources of single precision is not made.
 * </ul>
 *
 * <p>Strings are left alone. Runs as a program: {@code java SinglePrecision.java SOURCES TARGET}, both roots of package
 * folders; writes only what changed, and removes what has no source any more.
 */
public final class SinglePrecision {

    private static final Pattern TOKEN = Pattern.compile(String.join("|",
            "(?<kept>/\\*\\*/double\\b)",
            "/\\*(?<cast>\\(float\\))\\*/",
            "(?<comment>/\\*(?s:.*?)\\*/|//[^\\n]*)",
            "(?<text>\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+')",
            "(?<literal>\\b(?:0[xX][\\w.]+(?:(?<=[pP])[+-]\\w+)?"
                    + "|\\d[\\d_]*(?:\\.[\\d_]*)?(?:[eE][+-]?\\d+)?[lLfFdD]?))",
            "(?<math>\\bMath\\.(?:exp|expm1|log|log10|log1p|sqrt|cbrt|pow|hypot"
                    + "|sinh?|cosh?|tanh?|asin|acos|atan2?)\\b)",
            "(?<word>\\b(?:double|Double|DoubleVector|float64)\\b)"));

    private SinglePrecision() {
    }

    /** The command line. */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Set<Path> made = new TreeSet<>();
        for (Path file : files(sources)) {
            Path source = sources.relativize(file);
            Path single = Path.of(source.toString().replace("float64", "float32"));
            if (!single.equals(source) && !Files.exists(sources.resolve(single))) {
                write(target.resolve(single), translated(Files.readString(file)));
                made.add(target.resolve(single));
            }
        }
        for (Path file : files(target)) {
            if (!made.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static Set<Path> files(Path root) throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> walk = Files.walk(root)) {
            return new TreeSet<>(walk.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    /** A source file of double precision in single precision. */
    static String translated(String source) {
        return "// made by SinglePrecision from the source of double precision\n"
                + TOKEN.matcher(source).replaceAll(token -> Matcher.quoteReplacement(one(token)));
    }

    private static String one(MatchResult token) {
        String all = token.group();
        if (token.group(1) != null) {
            return "double";
        } else if (token.group(2) != null) {
            return token.group(2);
        } else if (token.group(3) != null) {
            return all.replace("float64", "float32").replace("double precision", "single precision");
        } else if (token.group(4) != null) {
            return all;
        } else if (token.group(5) != null) {
            return isFloating(all) ? all + "f" : all;
        } else if (token.group(6) != null) {
            return "(float) " + all;
        }
        return switch (all) {
            case "double" -> "float";
            case "Double" -> "Float";
            case "DoubleVector" -> "FloatVector";
            default -> "float32";
        };
    }

    private static boolean isFloating(String literal) {
        boolean hexadecimal = literal.startsWith("0x") || literal.startsWith("0X");
        boolean marked = hexadecimal ? literal.matches(".*[pP].*") : literal.matches(".*[.eE].*");
        return marked && !literal.matches(hexadecimal ? ".*[pP].*[fFdD]" : ".*[fFdD]");
    }
}

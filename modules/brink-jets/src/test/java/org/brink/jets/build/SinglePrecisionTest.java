package org.brink.jets.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that makes sources of single precision, run as the build runs it. */
class SinglePrecisionTest {

    private static final Path PROGRAM = Path.of("src", "build", "java", "SinglePrecision.java");

    @TempDir
    private Path folder;
    private Path sources;
    private Path target;

    @BeforeEach
    void folders() {
        sources = folder.resolve("sources");
        target = folder.resolve("target");
    }

    private void run() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", PROGRAM.toString(), sources.toString(), target.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the program ends");
        assertEquals(0, process.exitValue(), Files.readString(log));
    }

    private void source(String name, String... lines) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }

    /** What was made, without the line that says so. */
    private String made(String name) throws IOException {
        String text = Files.readString(target.resolve(name));
        assertTrue(text.startsWith("// "), text);
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void typesLiteralsAndFunctionsBecomeSingle() throws IOException, InterruptedException {
        source("a/float64/A.java",
                "package a.float64;",
                "/** In double precision, see {@link a.float64.B}. */",
                "class A {",
                "    static final String NAME = \"double 0.5 \\\" Math.exp\";",
                "    static final char MARK = '\"';",
                "    double[] half = {0.5, 1e-3, 0x1p-2, 3, 7L, 0x10, 1f, x0.e, 1_000.5E+2};",
                "    double f(double x) { return Math.exp(x) - Math.max(x, Double.MIN_VALUE); }",
                "    Double g(/**/double y, int n) { return f(/*(float)*/ y) + n / 2; } // 0.5 of a double",
                "    int doubled = n.float64();",
                "}");
        run();
        assertEquals(String.join("\n",
                "package a.float32;",
                "/** In single precision, see {@link a.float32.B}. */",
                "class A {",
                "    static final String NAME = \"double 0.5 \\\" Math.exp\";",
                "    static final char MARK = '\"';",
                "    float[] half = {0.5f, 1e-3f, 0x1p-2f, 3, 7L, 0x10, 1f, x0.e, 1_000.5E+2f};",
                "    float f(float x) { return (float) Math.exp(x) - Math.max(x, Float.MIN_VALUE); }",
                "    Float g(double y, int n) { return f((float) y) + n / 2; } // 0.5 of a double",
                "    int doubled = n.float32();",
                "}"), made("a/float32/A.java"));
    }

    @Test
    void onlyDoublePrecisionIsTranslatedAndOnlyWhereNothingStandsByHand() throws IOException, InterruptedException {
        source("a/A.java", "package a; class A { double x; }");
        source("a/float64/B.java", "package a.float64; class B { double x; }");
        source("a/float64/op/C.java", "package a.float64.op; class C { double x; }");
        source("a/float32/B.java", "package a.float32; class B { float y; }");
        run();
        assertFalse(Files.exists(target.resolve("a/A.java")));
        assertFalse(Files.exists(target.resolve("a/float32/B.java")));
        assertEquals("package a.float32.op; class C { float x; }", made("a/float32/op/C.java"));
    }

    @Test
    void whatDidNotChangeIsNotWrittenAndWhatHasNoSourceGoes() throws IOException, InterruptedException {
        source("a/float64/A.java", "class A { double x; }");
        source("a/float64/B.java", "class B { double x; }");
        source("a/float64/C.java", "class C { double x; }");
        run();
        FileTime longAgo = FileTime.from(1, TimeUnit.DAYS);
        for (String name : new String[] {"A", "B", "C"}) {
            Files.setLastModifiedTime(target.resolve("a/float32/" + name + ".java"), longAgo);
        }
        Files.delete(sources.resolve("a/float64/B.java"));
        source("a/float64/C.java", "class C { double y; }");
        run();
        assertEquals(longAgo, Files.getLastModifiedTime(target.resolve("a/float32/A.java")));
        assertFalse(Files.exists(target.resolve("a/float32/B.java")));
        assertEquals("class C { float y; }", made("a/float32/C.java"));
    }
}

package org.brink.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What makes starting slow is loading classes, so that is what is held down; seconds depend on the machine. */
class StartUpTest extends CommandLineTest {

    @Test
    void listLoadsNoWindowToolkitAndFewClasses() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log, "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "list").redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("out.txt")));
        List<String> classes = Files.readAllLines(log);
        for (String heavy : List.of(" java.awt.", " javax.swing.", " org.jfree.", " org.apache.batik.", " org.ejml.",
                " com.fasterxml.jackson.databind.")) {
            assertTrue(classes.stream().noneMatch(line -> line.contains(heavy)), heavy);
        }
        long notFromArchive = classes.stream().filter(line -> !line.contains("shared objects file")).count();
        assertTrue(notFromArchive < 1500, notFromArchive + " classes");
    }
}

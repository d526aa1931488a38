package org.brink.application.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files, packages that say what they are for, one style of text. */
class SourceFilesTest {

    private static final int MOST_LINES = 500;
    private static final int MOST_COLUMNS = 120;

    private static final List<Path> SOURCES = sources();

    @Test
    void thereAreSources() {
        assertFalse(SOURCES.isEmpty());
    }

    @Test
    void noFileIsLong() {
        assertEquals(Set.of(), offenders(file -> lines(file).size() > MOST_LINES));
    }

    @Test
    void noLineOfTheProductIsLong() {
        assertEquals(Set.of(), offenders(file -> file.toString().contains("src/main/java")
                && lines(file).stream().anyMatch(line -> line.length() > MOST_COLUMNS)));
    }

    @Test
    void linesEndWithoutBlanksTabsOrCarriageReturns() {
        assertEquals(Set.of(), offenders(file -> lines(file).stream()
                .anyMatch(line -> line.endsWith(" ") || line.contains("\t") || line.contains("\r"))));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent = SOURCES.stream().filter(file -> file.toString().contains("src/main/java"))
                .map(Path::getParent).distinct().filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(SourceFilesTest::shown).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    @Test
    void testsWaitForConditionsAndAreNeverSwitchedOff() {
        Pattern banned = Pattern.compile("Thread[.]sleep|@Disable[d]\\b|\\bTO[D]O\\b|\\bFIX[M]E\\b");
        assertEquals(Set.of(), offenders(file -> lines(file).stream()
                .anyMatch(line -> banned.matcher(line).find())));
    }

    private static Set<String> offenders(Predicate<Path> bad) {
        return SOURCES.stream().filter(bad).map(SourceFilesTest::shown)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Path file) {
        return BrinkModule.root().relativize(file).toString();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> sources() {
        return Stream.of("modules", "application", "branding", "nbm-modules").map(BrinkModule.root()::resolve)
                .filter(Files::isDirectory).flatMap(SourceFilesTest::javaFiles).sorted().toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

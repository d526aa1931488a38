package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

class SampleCommandTest extends CommandLineTest {

    @Test
    void withoutAWorkbenchRunsTheFirstExperimentAndDrawsIt() throws IOException {
        Result result = brink("sample", "sample").expect(ExitCode.DONE);
        assertTrue(result.err().contains("completed"), result.err());
        List<String> figures = result.out().lines().filter(line -> line.startsWith("Figure:"))
                .map(line -> line.substring("Figure:".length()).strip()).toList();
        assertEquals(6, figures.size(), result.out());
        for (String figure : figures) {
            assertTrue(figure.startsWith(folder.resolve("sample/figures").toString()), figure);
            assertTrue(Files.size(folder.resolve(figure)) > 500, figure);
        }
        assertTrue(result.out().contains("Results:    " + folder.resolve("sample/runs")), result.out());
    }

    @Test
    void anExistingSampleIsKept() throws IOException {
        brink("new", "minimalist-edge", "sample").expect(ExitCode.DONE);
        write("sample/README.md", "mine");
        brink("sample", "sample").expect(ExitCode.DONE);
        assertEquals("mine", Files.readString(folder.resolve("sample/README.md")));
    }
}

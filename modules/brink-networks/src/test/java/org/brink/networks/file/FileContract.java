package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.data.DataSplit;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What all data sets from files keep, on files that the test writes. */
abstract class FileContract extends DatasetContract {

    @TempDir
    static Path folder;

    /** Writes the files of the examples. */
    abstract void writeFiles() throws IOException;

    @BeforeAll
    void prepare() throws IOException {
        writeFiles();
    }

    @Override
    protected CreationContext context() {
        return new CreationContext(folder, 1, 1000, Precision.FLOAT64);
    }

    DataSplit load(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    /** Expects the file to be refused with a message that has these parts. */
    void refused(Map<String, Object> raw, String... parts) {
        InvalidInput e = assertThrows(InvalidInput.class, () -> load(raw));
        for (String part : parts) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
        assertTrue(e.getMessage().startsWith("objective.params.data.params."), e.getMessage());
    }

    static Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}

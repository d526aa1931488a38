package org.brink.store.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.store.document.InvalidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonDocumentTest {

    @Test
    void aDocumentIsWrittenAndReadBack(@TempDir Path folder) throws Exception {
        ComparisonDocument document = new ComparisonDocument("Two step sizes", List.of("01ee2444cf-1", "9a-2"),
                List.of(ComponentSpec.of("loss"), ComponentSpec.of("series").with("channel", "sharpness")));
        Path file = folder.resolve("two.comparison.json");
        document.write(file);
        assertEquals(document, ComparisonDocument.read(file));
        assertEquals("""
                {
                  "brink": 1,
                  "title": "Two step sizes",
                  "runs": ["01ee2444cf-1", "9a-2"],
                  "views": [
                    { "type": "loss" },
                    { "type": "series", "params": { "channel": "sharpness" } }
                  ]
                }
                """, document.format());
        ComparisonDocument usual = new ComparisonDocument("", List.of());
        assertEquals(usual, ComparisonDocument.parse(usual.format(), "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"brink\":1,\"runs\":[\"../x\"]}", "{\"brink\":1,\"runs\":[\"..\"]}",
        "{\"brink\":1,\"runs\":[1]}", "{\"brink\":1,\"runs\":\"a\"}", "{\"brink\":1,\"run\":[]}", "{\"runs\":[]}"})
    void whatIsWrongIsNamed(String text) {
        assertThrows(InvalidDocument.class, () -> ComparisonDocument.parse(text, "a.comparison.json"));
    }
}

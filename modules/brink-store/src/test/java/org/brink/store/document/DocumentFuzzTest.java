package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.brink.api.experiment.Experiment;
import org.junit.jupiter.api.Test;

/** Damaged documents are refused with a message, or read as something that can be written and read again. */
class DocumentFuzzTest {

    private static final List<String> PIECES = List.of("{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e999",
            "-1", "\\u0000", "\uD800", "\"type\"", "\"params\"", "[]", "{}", "9223372036854775808",
            "\"steps\": ", "\n", "0x1f");

    @Test
    void randomDamageIsRefusedOrReadConsistently() {
        Random random = new Random(20260117);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 30_000; i++) {
            String text = damaged(ExperimentDocumentTest.CANONICAL, random);
            try {
                Experiment e = ExperimentDocument.parse(text, "fuzz");
                String canonical = ExperimentDocument.format(e);
                assertEquals(e, ExperimentDocument.parse(canonical, "again"), text);
                assertEquals(canonical, ExperimentDocument.format(ExperimentDocument.parse(canonical, "again")), text);
                read++;
            } catch (InvalidDocument invalid) {
                assertFalse(invalid.problems().isEmpty());
                assertTrue(invalid.getMessage().lines().allMatch(line -> line.startsWith("fuzz:")),
                        invalid.getMessage());
                refused++;
            }
        }
        assertTrue(read > 300 && refused > 10_000, read + " read, " + refused + " refused");
    }

    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(out.length());
            int length = Math.min(random.nextInt(1 + random.nextInt(30)), out.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, at + length);
                case 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> out.insert(random.nextInt(out.length()), out.substring(at, at + length));
                default -> out.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
            }
            if (out.length() == 0) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}

package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read when a document is wrong: one line per problem, with the line of the file. */
class DocumentErrorsTest {

    private static InvalidDocument invalid(String text) {
        return assertThrows(InvalidDocument.class, () -> ExperimentDocument.parse(text, "edge.experiment.json"));
    }

    private static String valid(String from, String to) {
        assertTrue(ExperimentDocumentTest.CANONICAL.contains(from), from);
        return ExperimentDocumentTest.CANONICAL.replace(from, to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "brink": 1,  | "brink": 2,  | 2: brink: found 2, expected 1, the version of the format
            "brink": 1,  |  | 1: brink: found nothing, expected 1, the version of the format
            "steps": 2000  | "steps": "many"  | 16: steps: found "many", expected an integer
            "steps": 2000  | "steps": 2.5  | 16: steps: found 2.5, expected an integer
            "seed": 0  | "seed": null  | 17: seed: found null, expected a value
            "seed": 0  | "seed": 1e999  | 17: seed: found 1e999, expected a number within double precision
            "float64"  | "half"  | 18: precision: found "half", expected "float64" or "float32"
            "every": 10  | "every": "ten"  | 13: probes[1].every: found "ten", expected an integer
            ["flow"]  | [3]  | 13: probes[1].processes[0]: found 3, expected a text
            "name": "fine"  | "name": "So Fine"  | 14: probes[2].name: found "So Fine", expected lower-case
            "name": "flow"  | "name": "../flow"  | 9: processes[1].name: found "../flow", expected letters
            { "depth": 4 }  | 4  | 4: objective.params: found 4, expected an object
            { "type": "discrete" }| { "typ": "discrete" }  | 8: processes[0].typ: found an unknown key, expected one of type
            "then": "pause" | "then": "wait" | 23: detectors[0].then: found "wait", expected "mark", "pause" or "stop"
            "process": "flow" | "on": "flow" | 24: detectors[1].on: found an unknown key, expected one of type, params
            "stop": [  | "halt": [  | 19: halt: found an unknown key, expected one of brink, title, objective
            """)
    void aProblemIsNamedWithItsLine(String from, String to, String expected) {
        List<String> lines = invalid(valid(from, to == null ? "" : to)).getMessage().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("edge.experiment.json:" + expected)),
                () -> String.join("\n", lines));
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        String text = valid("\"steps\": 2000", "\"steps\": []").replace("\"seed\": 0", "\"seed\": true")
                .replace("\"views\"", "\"sights\"");
        assertEquals(3, invalid(text).problems().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "log": [0.01, 1.0, 200] } | { "log": [-1, 1.0, 200] }
            { "log": [0.01, 1.0, 200] } | { "log": [0.01, 1.0, 1] }
            { "log": [0.01, 1.0, 200] } | { "log": [0.01, 1.0, 2.5] }
            { "log": [0.01, 1.0, 200] } | { "lin": [0.01, 1.0] }
            { "log": [0.01, 1.0, 200] } | { "lin": [0, 1, 2], "log": [0.01, 1.0, 2] }
            { "log": [0.01, 1.0, 200] } | {}
            { "log": [0.01, 1.0, 200] } | []
            { "log": [0.01, 1.0, 200] } | "all"
            """)
    void badValuesOfASweepAreOneProblem(String from, String to) {
        InvalidDocument invalid = invalid(valid(from, to));
        assertEquals(1, invalid.problems().size(), invalid.getMessage());
        Located located = invalid.problems().get(0);
        assertEquals("sweep.axes[0].values", located.problem().path());
        assertEquals(28, located.line());
    }

    @Test
    void missingPartsAreReportedWhereTheyShouldStand() {
        InvalidDocument invalid = invalid("{ \"brink\": 1,\n  \"optimizer\": { \"params\": {} } }");
        assertEquals("""
                edge.experiment.json:1: objective: found nothing, expected an object with a "type"
                edge.experiment.json:1: init: found nothing, expected an object with a "type"
                edge.experiment.json:2: optimizer.type: found nothing, expected a text
                edge.experiment.json:1: steps: found nothing, expected an integer""", invalid.getMessage());
        assertEquals(16, invalid.problems().get(2).column());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | 1: found an empty document, expected JSON
            '[1]'                           | 1: found [1], expected an object
            '{"brink": 1} x'                | 1: found
            '{"brink": 1} {}'               | 1: found more text after the end of the document
            '{"brink": 1, "brink": 1}'      | 1: found Duplicate field 'brink', expected JSON
            '{"brink": 1, }'                | 1: found
            '{"brink": 1'                   | 1: found
            'experiment'                    | 1: found
            '{''brink'': 1}'                | 1: found
            '{"brink": NaN}'                | 1: found
            '{"brink": 01}'                 | 1: found
            """)
    void textThatIsNotADocumentIsNamed(String text, String expected) {
        String message = invalid(text).getMessage();
        assertTrue(message.startsWith("edge.experiment.json:" + expected), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void syntaxErrorsHaveTheirLineAndColumn() {
        Located at = invalid("{\n  \"brink\": 1,\n  \"title\": oops\n}").problems().get(0);
        assertEquals(3, at.line());
        assertTrue(at.column() >= 12 && at.column() <= 16, at.toString());
    }

    @Test
    void endlessNestingIsAnErrorAndNotAStackOverflow() {
        invalid("[".repeat(100_000));
        invalid("{\"a\":".repeat(100_000));
    }

    @Test
    void anUnknownVersionIsTheOnlyComplaint() {
        InvalidDocument invalid = invalid("{\"brink\": 2, \"everything\": \"is different\", \"steps\": []}");
        assertEquals(1, invalid.problems().size(), invalid.getMessage());
    }
}

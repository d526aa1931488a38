package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.EditSpec;
import org.brink.api.experiment.Experiment;
import org.junit.jupiter.api.Test;

class EditFormatTest {

    private static final String EDITS = """
              "edits": [
                { "at": { "step": 1500 }, "freeze": true },
                { "at": { "event": "plateau" }, "set": { "stepSize": 0.1 } },
                {
                  "at": { "event": "plateau", "process": "flow", "after": 20 },
                  "process": "flow",
                  "optimizer": { "type": "adam", "params": { "beta2": 0.99 } },
                  "keep": true
                },
                { "at": { "step": 1700 }, "set": { "base": { "params": { "stepSize": 0.01 } } } },
                { "at": { "step": 1800 }, "freeze": false }
              ],
            """;
    private static final String TEXT = ExperimentDocumentTest.CANONICAL.replace("  \"sweep\"", EDITS + "  \"sweep\"");

    private static List<String> problems(String edit) {
        String text = ExperimentDocumentTest.CANONICAL.replace("  \"sweep\"", "\"edits\": [\n" + edit
                + "\n], \"sweep\"");
        return assertThrows(InvalidDocument.class, () -> ExperimentDocument.parse(text, "a")).problems().stream()
                .map(found -> found.line() + " " + found.problem()).toList();
    }

    @Test
    void isReadAndWrittenUnchanged() {
        Experiment e = ExperimentDocument.parse(TEXT, "a");
        assertEquals(TEXT, ExperimentDocument.format(e));
        assertEquals(new EditSpec(new EditSpec.AtStep(1500), Optional.empty(), new EditSpec.Freeze(true)),
                e.edits().get(0));
        assertEquals(new EditSpec(new EditSpec.AfterEvent("plateau", Optional.of("flow"), 20), Optional.of("flow"),
                new EditSpec.Replace(new ComponentSpec("adam", Map.of("beta2", 0.99)), true)), e.edits().get(2));
    }

    @Test
    void pathsLeadIntoEdits() {
        Experiment e = ExperimentDocument.parse(TEXT, "a");
        Experiment changed = ExperimentDocument.set(ExperimentDocument.set(e, "edits[1].set.stepSize", 0.3),
                "edits[3].set.base.params.stepSize", 0.2);
        assertEquals(new EditSpec.SetParameters(Map.of("stepSize", 0.3)), changed.edits().get(1).change());
        assertEquals(Optional.of(0.2), ExperimentDocument.get(changed, "edits[3].set.base.params.stepSize"));
        assertEquals(true, ExperimentDocument.values(e).get("edits[0].freeze"));
    }

    @Test
    void whatDoesNotFitIsReportedAtItsLine() {
        assertEquals(List.of("27 edits[0].at: found nothing, expected an object with a \"step\" or an \"event\"",
                "27 edits[0].set: found nothing, expected exactly one of \"set\", \"optimizer\" and \"freeze\""),
                problems("{ }"));
        assertEquals(List.of(
                "27 edits[0].then: found an unknown key, expected one of at, process, set, optimizer, keep, freeze",
                "27 edits[0].freeze: found true, expected exactly one of \"set\", \"optimizer\" and \"freeze\""),
                problems("{ \"at\": { \"step\": 1 }, \"set\": {}, \"freeze\": true, \"then\": 1 }"));
        assertEquals(List.of("27 edits[0].at.step: found 1.5, expected an integer",
                "28 edits[1].at.after: found 2, expected \"after\" only beside an \"event\"",
                "29 edits[2].at.step: found 3, expected either a \"step\" or an \"event\"",
                "30 edits[3].keep: found true, expected \"keep\" only beside an \"optimizer\""), problems("""
                { "at": { "step": 1.5 }, "freeze": true },
                { "at": { "step": 1, "after": 2 }, "freeze": true },
                { "at": { "step": 3, "event": "plateau" }, "freeze": true },
                { "at": { "step": 1 }, "freeze": true, "keep": true }"""));
    }
}

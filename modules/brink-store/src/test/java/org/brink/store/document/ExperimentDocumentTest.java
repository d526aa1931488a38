package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.Precision;
import org.brink.api.experiment.ProbeSpec;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.experiment.SweepAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentDocumentTest {

    static final String CANONICAL = """
            {
              "brink": 1,
              "title": "Minimalist example at the edge",
              "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "point", "params": { "values": [2.5, 2.5, 0.2, 0.2] } },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
              "processes": [
                { "type": "discrete" },
                { "type": "central-flow", "name": "flow", "params": { "substeps": 4 } }
              ],
              "probes": [
                { "type": "loss" },
                { "type": "spectrum", "params": { "k": 3 }, "every": 10, "processes": ["flow"] },
                { "type": "spectrum", "name": "fine", "params": { "k": 1 } }
              ],
              "steps": 2000,
              "seed": 0,
              "precision": "float64",
              "stop": [
                { "type": "loss-below", "params": { "value": 1e-12 } }
              ],
              "detectors": [
                { "type": "edge-reached", "params": { "channel": "sharpness" }, "then": "pause" },
                { "type": "plateau", "process": "flow" }
              ],
              "sweep": {
                "axes": [
                  { "path": "optimizer.params.stepSize", "values": { "log": [0.01, 1.0, 200] } },
                  { "path": "seed", "values": [1, 2, 3] },
                  {
                    "zip": [
                      { "path": "init.params.values.0", "values": { "lin": [0.5, 1.5, 4] } },
                      { "path": "steps", "values": { "integers": [3, 6] } }
                    ]
                  },
                  { "seeds": 10 }
                ]
              },
              "views": [
                { "type": "loss" }
              ]
            }
            """;

    @Test
    void theCanonicalTextIsReadAndWrittenUnchanged() {
        Experiment e = ExperimentDocument.parse(CANONICAL, "a.json");
        assertEquals(CANONICAL, ExperimentDocument.format(e));
        assertEquals("Minimalist example at the edge", e.title());
        assertEquals(Map.of("values", List.of(2.5, 2.5, 0.2, 0.2)), e.init().params());
        assertEquals(new ProcessSpec("flow", new ComponentSpec("central-flow", Map.of("substeps", 4L))),
                e.processes().get(1));
        assertEquals(10, e.probes().get(1).every());
        assertEquals(List.of("flow"), e.probes().get(1).processes());
        assertEquals("fine-eigenvalues", e.probes().get(2).channelName("eigenvalues"));
        assertEquals(DetectorSpec.Action.PAUSE, e.detectors().get(0).then());
        assertEquals(new DetectorSpec(ComponentSpec.of("plateau"), Optional.of("flow"), DetectorSpec.Action.MARK),
                e.detectors().get(1));
        assertEquals(new SweepAxis.Spaced(0.01, 1, 200, true), e.sweep().get(0).tracks().get(0).values());
        assertEquals(new SweepAxis.Listed(List.of(1L, 2L, 3L)), e.sweep().get(1).tracks().get(0).values());
        assertEquals(Precision.FLOAT64, e.precision());
    }

    @Test
    void whatIsLeftOutHasDefaults() {
        Experiment e = ExperimentDocument.parse("""
                {"brink":1,"objective":"quartic","init":{"type":"point"},"optimizer":{"type":"gd"},"steps":5,
                 "probes":["loss",{"type":"sharpness"}],"views":["loss"]}""", "a.json");
        assertEquals("", e.title());
        assertEquals(ComponentSpec.of("quartic"), e.objective());
        assertEquals(List.of(ProcessSpec.of("discrete")), e.processes());
        assertEquals(List.of(ProbeSpec.of("loss"), ProbeSpec.of("sharpness")), e.probes());
        assertEquals(List.of(ComponentSpec.of("loss")), e.views());
        assertEquals(0, e.seed());
        assertEquals(List.of(), e.stop());
        assertEquals(e, ExperimentDocument.parse(ExperimentDocument.format(e), "b.json"));
    }

    @Test
    void nestedComponentsOddTextAndLongListsSurvive() {
        Map<String, Object> schedule = Map.of("type", "step-decay", "params", Map.of("every", 10L));
        List<Object> many = java.util.stream.IntStream.range(0, 60).<Object>mapToObj(i -> i / 3.0).toList();
        Experiment plain = ExperimentDocument.parse(CANONICAL, "a.json");
        Experiment e = plain.withOptimizer(new ComponentSpec("gd", Map.of("schedule", schedule)))
                .withInit(new ComponentSpec("point", Map.of("values", many, "note", "a \"quote\",\n\u0001 η → ∇L 𝛁")));
        assertEquals(e, ExperimentDocument.parse(ExperimentDocument.format(e), "b.json"));
    }

    @Test
    void aFileIsWrittenAndReadBack(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("edge.experiment.json");
        Experiment e = ExperimentDocument.parse(CANONICAL, "a.json");
        ExperimentDocument.write(file, e);
        assertEquals(CANONICAL, Files.readString(file));
        ExperimentDocument.write(file, e.withSteps(7));
        assertEquals(7, ExperimentDocument.read(file).steps());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing temporary is left");
        }
    }

    @Test
    void aMissingFileIsNoDocumentError(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> ExperimentDocument.read(folder.resolve("none.json")));
    }

    @Test
    void aByteOrderMarkIsIgnoredAndOtherEncodingsAreNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.experiment.json");
        Files.writeString(file, "\uFEFF" + CANONICAL);
        assertEquals(2000, ExperimentDocument.read(file).steps());
        Files.write(file, CANONICAL.replace("edge", "\u00FCber").getBytes(StandardCharsets.ISO_8859_1));
        InvalidDocument invalid = assertThrows(InvalidDocument.class, () -> ExperimentDocument.read(file));
        assertTrue(invalid.getMessage().contains("expected UTF-8 text"), invalid.getMessage());
    }

    @Test
    void rawValuesAreJsonOrElseText() {
        assertEquals(0.25, ExperimentDocument.rawValue("0.25"));
        assertEquals(4L, ExperimentDocument.rawValue(" 4 "));
        assertEquals(1e-3, ExperimentDocument.rawValue("1e-3"));
        assertEquals(true, ExperimentDocument.rawValue("true"));
        assertEquals(List.of(2.5, 1L), ExperimentDocument.rawValue("[2.5, 1]"));
        assertEquals(Map.of("type", "gd"), ExperimentDocument.rawValue("{\"type\":\"gd\"}"));
        for (String text : List.of("cosine", "", "null", "1e999", "-", "[1", "\"open", "2 3")) {
            assertEquals(text, ExperimentDocument.rawValue(text));
        }
        assertEquals("quoted", ExperimentDocument.rawValue("\"quoted\""));
    }
}

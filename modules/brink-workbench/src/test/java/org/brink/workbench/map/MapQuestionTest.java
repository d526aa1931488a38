package org.brink.workbench.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.engine.RunControl;
import org.brink.maps.StoredMap;
import org.brink.maps.orbit.TileWork;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MapQuestionTest {

    private static final Experiment CUBIC = ExperimentDocument.parse("""
            { "brink": 1, "title": "Cubic", "objective": { "type": "cubic-map", "params": { "a": 1.1 } },
              "init": { "type": "point", "params": { "values": [0.3] } },
              "optimizer": { "type": "gd", "params": { "stepSize": 1 } },
              "processes": ["discrete"], "probes": ["loss"], "steps": 500 }
            """, "test");
    private static final String A = "objective.params.a";
    private static final String START = "init.params.values[0]";

    private static Map<String, Object> axis(String over, Object from, Object to, Object count) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("over", over);
        raw.put("from", from);
        raw.put("to", to);
        raw.put("count", count);
        return raw;
    }

    private static MapQuestion diagram(Map<String, Object> x, Map<String, Object> settings) {
        MapQuestion question = MapQuestion.of(Analysis.BIFURCATION, CUBIC, Path.of(""), x, Map.of(), settings);
        question.check();
        return question;
    }

    private static MapQuestion map() {
        return MapQuestion.of(Analysis.MAP, CUBIC, Path.of(""), axis(A, 0.5, 2.2, 18L), axis(START, 0.1, 0.4, 3L),
                Map.of("steps", 1500L));
    }

    private static StoredMap compute(MapQuestion question) {
        return question.compute(1, new RunControl(), TileWork.Progress.NONE, look -> { });
    }

    @Test
    void numbersOfTheExperimentAreOffered() {
        List<NumericPath> paths = NumericPath.of(ExperimentCheck.resolved(CUBIC));
        assertEquals(List.of("optimizer.params.stepSize", A, START), paths.stream().map(NumericPath::path).toList());
        assertTrue(paths.get(0).doc().length() > 5, "what it means");
        double[] proposal = paths.get(2).proposal();
        assertEquals(0.15, proposal[0], 1e-15);
        assertEquals(0.45, proposal[1], 1e-15);
        assertEquals(List.of(START), NumericPath.matching(paths, "val").stream().map(NumericPath::path).toList());
        assertEquals("optimizer.params.stepSize", NumericPath.matching(paths, "ste").get(0).path());
        assertEquals(List.of(), NumericPath.matching(paths, "beta"));
    }

    /** Zero has no half; a range never leaves what is allowed. */
    @Test
    void proposalsStayInRange() {
        double[] around = new NumericPath("p", 0, "", Range.ANY).proposal();
        assertEquals(List.of(-1.0, 1.0), List.of(around[0], around[1]));
        double[] within = new NumericPath("p", 0.9, "", Range.closed(0, 1)).proposal();
        assertEquals(1, within[1]);
        double[] open = new NumericPath("p", 0.9, "", new Range(0, false, 1, false)).proposal();
        assertTrue(open[0] > 0 && open[1] < 1);
    }

    @Test
    void aDiagramWithPhasesIsComputedAndRead() {
        MapQuestion question = diagram(axis(A, 0.5, 2.1, 17L), Map.of("burnIn", 2000L, "keep", 8L));
        StoredMap map = compute(question);
        assertEquals("objective a = 1.2: phase periodic 2, visits −0.558258 to 0.358258",
                CellReading.at(map, 1.21, 0.3).orElseThrow().text(question));
        assertTrue(CellReading.at(map, 2.1, 0).orElseThrow().text(question).endsWith("phase divergent"));
        assertTrue(CellReading.at(map, 1.4, 0).orElseThrow().text(question).contains("Lyapunov exponent 0."));
        assertEquals(Optional.empty(), CellReading.at(map, 3, 0));
        assertEquals(Map.of(A, 1.4), question.at(1.4, 17));
    }

    @Test
    void aMapIsComputedAndRead() {
        MapQuestion question = map();
        question.check();
        StoredMap map = compute(question);
        CellReading settled = CellReading.at(map, 0.5, 0.11).orElseThrow();
        assertEquals(0, settled.row());
        assertTrue(settled.text(question).startsWith(
                "objective a = 0.5, init values[0] = 0.1: phase monotonic, final sharpness"), settled.text(question));
        assertEquals("objective a = 2.2, init values[0] = 0.25: diverged",
                CellReading.at(map, 2.2, 0.25).orElseThrow().text(question));
        assertTrue(CellReading.at(map, 1.4, 0.25).orElseThrow().text(question).contains("chaotic"));
        assertTrue(CellReading.at(map, 1.1, 0.25).orElseThrow().text(question).endsWith("did not converge"));
    }

    /** What a stored map says about itself asks for the same map again. */
    @Test
    void aStoredMapBringsItsQuestion() {
        MapQuestion first = map();
        StoredMap map = compute(first);
        MapQuestion again = MapQuestion.of(Analysis.of(map), map.experiment(), Path.of(""),
                MapSettings.axisOf(map, "x"), MapSettings.axisOf(map, "y"), MapSettings.of(map));
        assertEquals(first.x(), again.x());
        assertEquals(first.y(), again.y());
        assertEquals(first.settings().toRaw(), again.settings().toRaw());
        MapQuestion backward = diagram(axis(A, 0.5, 1.5, 4L), Map.of("backward", true, "burnIn", 50L, "keep", 2L,
                "observable", "loss"));
        StoredMap diagram = compute(backward);
        assertTrue(diagram.find("backward").isPresent() && diagram.find("phase").isEmpty());
        Map<String, Object> settings = MapSettings.of(diagram);
        assertEquals("loss", settings.get("observable"));
        assertEquals(true, settings.get("backward"));
        assertEquals("50", MapSettings.texts(settings).get("burnIn"));
    }

    @Test
    void zoomingKeepsTheNumberOfValues() {
        MapQuestion zoomed = map().over(Range.closed(1, 1.5), Optional.of(Range.closed(0.2, 0.3)));
        assertEquals(18, zoomed.x().count());
        assertEquals(1.5, zoomed.x().high());
        assertEquals(0.2, zoomed.y().orElseThrow().low());
        assertEquals(0.1, map().over(Range.closed(1, 1.5), Optional.empty()).y().orElseThrow().low());
    }

    @Test
    void everyProblemNamesItsField() {
        assertEquals(List.of("x.from", "x.count", "settings.keep"), paths(() -> MapQuestion.of(Analysis.BIFURCATION,
                CUBIC, Path.of(""), axis(A, "low", 2.0, 1L), Map.of(), Map.of("keep", 0L))));
        assertEquals(List.of("y.over"), paths(() -> MapQuestion.of(Analysis.MAP, CUBIC, Path.of(""),
                axis(A, 1.0, 2.0, 3L), Map.of("from", 0.1, "to", 0.2), Map.of())));
        assertEquals(List.of("x.to"), paths(() -> diagram(axis(A, 2.0, 1.0, 9L), Map.of())));
        assertEquals(List.of("x.over"), paths(() -> diagram(axis("objective.params.b", 1.0, 2.0, 9L), Map.of())));
        assertEquals(List.of("x.to"), paths(() -> diagram(axis("optimizer.params.stepSize", -1.0, 2.0, 9L),
                Map.of())).stream().map(path -> path.replace("stepSize", "to")).toList());
        assertEquals(List.of("observable"), paths(() -> compute(diagram(axis(A, 1.0, 2.0, 9L),
                Map.of("observable", "1")))));
    }

    private static List<String> paths(Executable action) {
        List<String> found = new ArrayList<>();
        for (Problem problem : assertThrows(InvalidInput.class, action).problems()) {
            found.add(problem.path());
        }
        return found;
    }

    @Test
    void zoomsLeadBack() {
        Zooms<String> zooms = new Zooms<>();
        zooms.begin("all");
        zooms.into("part");
        zooms.into("detail");
        zooms.replace("stored detail");
        zooms.back();
        assertEquals(Optional.of("part"), zooms.now());
        zooms.into("other");
        zooms.reset();
        assertEquals(Optional.of("all"), zooms.now());
        assertTrue(!zooms.canGoBack());
        zooms.back();
        assertEquals(Optional.of("all"), zooms.now());
    }
}

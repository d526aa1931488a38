package org.brink.project.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Counted;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.project.Samples;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;

class SweepSectionsTest {

    private static final String STEP_SIZE = "optimizer.params.stepSize";

    private final Experiment swept = Samples.experiment().withSweep(List.of(
            new SweepAxis(STEP_SIZE, new Spaced(0.05, 0.5, 40, true)), SweepAxis.seeds(12)));

    private static Field field(Experiment e, String path) {
        return ExperimentForm.of(e).find(path).orElseThrow(() -> new AssertionError("no field " + path));
    }

    private static Experiment set(Experiment e, String path, String text) {
        return field(e, path).apply(e, text);
    }

    private static Problem refused(Experiment e, String path, String text) {
        return assertThrows(InvalidInput.class, () -> set(e, path, text)).problems().get(0);
    }

    @Test
    void anAxisIsASectionAndCellsAreCounted() {
        ExperimentForm form = ExperimentForm.of(swept);
        List<Section> last = form.sections().subList(form.sections().size() - 3, form.sections().size());
        assertEquals(List.of("Sweep", "Sweep over step size", "Sweep over seed"),
                last.stream().map(Section::title).toList());
        assertEquals("480 = 40 × 12", field(swept, "sweep.cells").text(swept));
        assertEquals("log", field(swept, "sweep.axes[0].kind").text(swept));
        assertEquals("0.05", field(swept, "sweep.axes[0].from").text(swept));
        assertEquals("11", field(swept, "sweep.axes[1].last").text(swept));
        assertTrue(ExperimentForm.of(Samples.experiment()).find("sweep.cells").isEmpty());
    }

    @Test
    void valuesOfAxesAreEdited() {
        Experiment changed = set(swept, "sweep.axes[0].count", "10");
        assertEquals(new Spaced(0.05, 0.5, 10, true), changed.sweep().get(0).tracks().get(0).values());
        changed = set(changed, "sweep.axes[0].kind", "lin");
        assertEquals(new Spaced(0.05, 0.5, 10, false), changed.sweep().get(0).tracks().get(0).values());
        changed = set(set(changed, "sweep.axes[0].kind", "list"), "sweep.axes[0].values", "0.1, 1/4, 2");
        assertEquals(new Listed(List.of(0.1, 0.25, 2L)), changed.sweep().get(0).tracks().get(0).values());
        assertEquals("36 = 3 × 12", field(changed, "sweep.cells").text(changed));
        assertEquals(changed, ExperimentDocument.parse(ExperimentDocument.format(changed), "test"));
        changed = set(changed, "sweep.axes[1].path", "init.params.values.0");
        assertEquals("init.params.values.0", changed.sweep().get(1).tracks().get(0).path());
    }

    @Test
    void whatDoesNotFitIsRefusedWithFieldValueAndExpectation() {
        assertEquals(new Problem("sweep.axes[0].from", "-1", "a number > 0"), refused(swept, "sweep.axes[0].from",
                "-1"));
        Experiment linear = set(swept, "sweep.axes[0].kind", "lin");
        assertEquals(new Problem("sweep.axes[0].from", "-1.0 at optimizer.params.stepSize", "a number > 0"),
                refused(linear, "sweep.axes[0].from", "-1"));
        assertEquals("sweep.axes[0].count", refused(swept, "sweep.axes[0].count", "1").path());
        assertEquals("\"seed\" a second time", refused(swept, "sweep.axes[0].path", "seed").found());
        assertTrue(refused(swept, "sweep.axes[0].path", "optimizer.params.stepsize").expected().contains(STEP_SIZE));
        assertEquals("at most 10000000; the sizes of the axes multiply",
                refused(swept, "sweep.axes[1].last", "999999").expected());
        assertEquals("nothing", refused(set(swept, "sweep.axes[0].kind", "list"), "sweep.axes[0].values", " ")
                .found());
        assertEquals("5 to 2", refused(set(swept, "sweep.axes[1].first", "5"), "sweep.axes[1].last", "2").found());
    }

    @Test
    void axesThatGoOnTogetherKeepTheirLength() {
        Experiment zipped = Samples.experiment().withSweep(List.of(new SweepAxis(List.of(
                new Track(STEP_SIZE, new Listed(List.of(0.1, 0.2))), new Track("seed", new Counted(3, 2))))));
        assertEquals("2", field(zipped, "sweep.cells").text(zipped));
        assertEquals("3", field(zipped, "sweep.axes[0].zip[1].first").text(zipped));
        Problem problem = refused(zipped, "sweep.axes[0].zip[0].values", "0.1, 0.2, 0.3");
        assertEquals("3 values", problem.found());
        assertTrue(problem.expected().startsWith("2 values"), problem.expected());
        assertEquals(List.of(0.3, 0.4), set(zipped, "sweep.axes[0].zip[0].values", "0.3 , 0.4").sweep().get(0)
                .tracks().get(0).values().list());
    }

    /** Whatever place is chosen, the axis that is begun with fits it. */
    @Test
    void everyPlaceCanBeAnAxis() {
        Map<String, SweepPlaces.Named> places = SweepPlaces.of(Samples.experiment());
        assertTrue(places.keySet().containsAll(List.of("seed", "steps", STEP_SIZE, "init.params.values.3",
                "objective.params.tied")), places.keySet().toString());
        for (String path : places.keySet()) {
            Experiment added = SweepTracks.add(Samples.experiment(), path);
            assertEquals(path, added.sweep().get(0).tracks().get(0).path());
            assertEquals(Samples.experiment(), SweepTracks.remove(added, 0));
        }
        assertEquals(List.of(false, true), SweepTracks.add(Samples.experiment(), "objective.params.tied").sweep()
                .get(0).tracks().get(0).values().list());
        assertEquals(5, SweepTracks.add(Samples.experiment(), "seed").sweep().get(0).size());
    }
}

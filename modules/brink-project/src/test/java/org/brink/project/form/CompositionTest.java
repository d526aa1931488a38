package org.brink.project.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.Samples;
import org.brink.spi.ComponentProvider;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Experiment sample = Samples.experiment();

    @Test
    void everyInstalledPartCanBeAddedTwiceAndRemovedAgain() {
        int added = 0;
        for (ComponentKind kind : List.of(ComponentKind.PROCESS, ComponentKind.PROBE, ComponentKind.STOP,
                ComponentKind.DETECTOR)) {
            for (ComponentProvider provider : Components.all(kind)) {
                Experiment once = Composition.add(sample, kind, provider);
                Experiment twice = Composition.add(once, kind, provider);
                assertEquals(List.of(), ExperimentCheck.problems(twice), provider.type());
                Slot last = last(kind, twice);
                assertEquals(once, Composition.remove(twice, last), provider.type());
                added++;
            }
        }
        assertTrue(added >= 8, "parts are installed: " + added);
    }

    private static Slot last(ComponentKind kind, Experiment experiment) {
        return switch (kind) {
            case PROCESS -> new Slot.OfProcess(experiment.processes().size() - 1);
            case PROBE -> new Slot.OfProbe(experiment.probes().size() - 1);
            case DETECTOR -> new Slot.OfDetector(experiment.detectors().size() - 1);
            default -> new Slot.OfStop(experiment.stop().size() - 1);
        };
    }

    @Test
    void everyInstalledComponentCanBePutToUse() {
        for (ComponentKind kind : List.of(ComponentKind.OPTIMIZER, ComponentKind.INIT, ComponentKind.SCHEDULE,
                ComponentKind.PROBE, ComponentKind.DETECTOR)) {
            for (ComponentProvider provider : Components.all(kind)) {
                Experiment used = Composition.use(sample, kind, provider);
                assertEquals(List.of(), ExperimentCheck.problems(used), provider.type());
                assertTrue(ExperimentCheck.resolved(used).toString().contains(provider.type()), provider.type());
            }
        }
    }

    @Test
    void aComponentThatNothingTakesIsRefused() {
        ComponentProvider schedule = Components.all(ComponentKind.SCHEDULE).get(0);
        assertThrows(InvalidInput.class, () -> Composition.use(sample, ComponentKind.DATASET, schedule));
    }

    @Test
    void theOnlyProcessStays() {
        assertThrows(InvalidInput.class, () -> Composition.remove(sample, new Slot.OfProcess(0)));
    }

    @Test
    void namesWhatCanBeRemoved() {
        assertEquals(List.of("Process: Discrete optimizer", "Probe: Loss", "Probe: Sharpness", "Stop rule: Loss below"),
                List.copyOf(Composition.removable(sample).values()));
    }
}

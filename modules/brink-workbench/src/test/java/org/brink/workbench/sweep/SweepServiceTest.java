package org.brink.workbench.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.prefs.Preferences;
import org.brink.api.component.ComponentSpec;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Selection;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps of the workbench on an engine that goes on by itself. */
class SweepServiceTest {

    @TempDir
    private Path folder;
    private final Preferences preferences = Preferences.userRoot().node("brink-test-" + System.nanoTime());
    private final SweepService service = new SweepService(preferences);
    private ProjectFolder project;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        SampleProject sample = new SampleProject(folder);
        project = sample.folder();
        file = sweepOf(sample.experiment("edge", "0.2", 40));
    }

    private static Path sweepOf(Path file) throws Exception {
        Files.writeString(file, Files.readString(file).replace("\"steps\"", "\"sweep\": { \"axes\": ["
                + "{ \"path\": \"optimizer.params.stepSize\", \"values\": [0.05, 0.1, 0.15] } ] }, \"steps\""));
        return file;
    }

    @AfterEach
    void forget() throws Exception {
        preferences.removeNode();
    }

    private Engine crew(long hands) {
        return new Engine(new CrewExecutors(), Map.of("hands", hands));
    }

    private ActiveSweep start(Engine engine) throws Exception {
        CompletableFuture<ActiveSweep> begun = new CompletableFuture<>();
        service.start(project, file, engine, begun::complete);
        return begun.get(30, TimeUnit.SECONDS);
    }

    private ActiveSweep goOn(ActiveSweep before) throws Exception {
        CompletableFuture<ActiveSweep> begun = new CompletableFuture<>();
        service.goOn(before.item(), Selection.MISSING, begun::complete);
        return begun.get(30, TimeUnit.SECONDS);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it takes too long");
            Thread.onSpinWait();
        }
    }

    private static long submissions(ActiveSweep sweep) throws Exception {
        return Files.size(sweep.folder().jobFile().resolveSibling("submitted"));
    }

    @Test
    void whoDetachesAttachesAgainAndStartsNothingTwice() throws Exception {
        ActiveSweep first = start(crew(1));
        await(() -> first.news().equals("submitted"));
        await(() -> first.progress().filter(now -> now.running() == 2 && now.finished() == 1).isPresent());
        assertTrue(SweepWork.text(first.progress().get()).startsWith("1 of 3 cells, 2 running, 0 queued"),
                SweepWork.text(first.progress().get()));
        first.detach();
        await(first::ended);
        assertFalse(first.outcome().orElseThrow().cancelled());
        StoredSweep stored = StoredSweep.read(first.item());
        assertEquals(Optional.of("crew"), stored.job());
        assertTrue(stored.followed(), "results may come in");
        assertEquals(1, stored.table().known());

        ActiveSweep again = goOn(first);
        await(() -> again.news().equals("followed"));
        assertEquals(1, submissions(first), "attached");
        again.control().cancel();
        await(again::ended);
        assertTrue(again.outcome().orElseThrow().cancelled());
        assertFalse(again.folder().hasJob(), "the job was called off");
    }

    @Test
    void aSweepGoesOnWhereItWasRunLast() throws Exception {
        ActiveSweep first = start(crew(1));
        await(() -> first.news().equals("submitted"));
        first.control().cancel();
        await(first::ended);
        SampleProject other = new SampleProject(folder);
        CompletableFuture<ActiveSweep> here = new CompletableFuture<>();
        service.start(project, sweepOf(other.experiment("other", "0.1", 40)), Engine.of("local", project),
                here::complete);
        await(() -> service.lastEngine(project).equals("local"));
        await(here.get(30, TimeUnit.SECONDS)::ended);
        ActiveSweep again = goOn(first);
        assertEquals("crew", again.engine().provider().type());
        assertEquals(Map.of("hands", 1L), again.engine().params());
        again.control().cancel();
        await(again::ended);
    }

    @Test
    void whatOthersWorkOnIsFollowedWhereverItWasMeantToRun() throws Exception {
        ActiveSweep first = start(crew(1));
        await(() -> first.news().equals("submitted"));
        first.detach();
        await(first::ended);
        ActiveSweep again = start(Engine.of("local", project));
        assertEquals("crew", again.engine().provider().type());
        await(() -> again.news().equals("followed"));
        again.control().cancel();
        await(again::ended);
        assertEquals(1, submissions(first));
    }

    @Test
    void aJobThatNobodyWatchesCanBeCalledOff() throws Exception {
        ActiveSweep first = start(crew(0));
        await(() -> first.news().equals("submitted"));
        first.detach();
        await(first::ended);
        CompletableFuture<ActiveSweep> begun = new CompletableFuture<>();
        service.callOff(first.item(), begun::complete);
        ActiveSweep last = begun.get(30, TimeUnit.SECONDS);
        await(last::ended);
        assertFalse(last.folder().hasJob());
        assertEquals(0, last.outcome().orElseThrow().table().known());
    }

    @Test
    void settingsOfAClusterAreKeptInTheProjectAndTheEngineIsRemembered() throws Exception {
        assertEquals("local", service.lastEngine(project));
        ActiveSweep sweep = start(crew(3));
        await(sweep::ended);
        assertEquals(3, sweep.outcome().orElseThrow().table().known());
        assertEquals("crew", service.lastEngine(project));
        assertEquals(Optional.of(new ComponentSpec("crew", Map.of("hands", 3L))),
                ProjectFolder.open(folder).cluster());
        assertEquals(Map.of("hands", 3L), Engine.of("crew", ProjectFolder.open(folder)).params());
        assertEquals("Sample", ProjectFolder.open(folder).title());
    }

    @Test
    void anEngineThatCannotBeUsedIsNotChosen() {
        EngineOffer missing = new EngineOffer(crew(1), Optional.of("The crew is at sea."));
        EngineOffer local = new EngineOffer(Engine.of("local", project), Optional.empty());
        List<EngineOffer> offers = List.of(missing, local);
        assertSame(local, EngineOffer.first(offers, "crew").orElseThrow());
        assertEquals(Optional.empty(), EngineOffer.first(List.of(missing), "crew"));
        EnginePanel panel = new EnginePanel(3, offers, local, () -> {
        });
        assertEquals(Optional.empty(), panel.check());
        assertEquals("params.hands", local.problems(Map.of("hands", 1L)).get(0).path());
        assertEquals(Map.of(), panel.engine().params(), "all are at their defaults");
    }
}

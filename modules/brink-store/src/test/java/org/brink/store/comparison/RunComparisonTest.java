package org.brink.store.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunWriter;
import org.brink.store.run.Runs;
import org.brink.store.run.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {

    private interface Position {
        double[] at(long step);
    }

    @TempDir
    private Path folder;

    private RunData run(Experiment e, int width, long every, long steps, Position position) throws IOException {
        Path dir = RunFolders.allocate(folder, e);
        try (RunWriter writer = new RunWriter(dir, e, Runs.record())) {
            TableWriter table = writer.addTable("discrete", every, List.of(Channel.vector("iterate", width, "")));
            writer.begin();
            for (long step = 0; step < steps; step += every) {
                Runs.append(table, step, position.at(step));
            }
            writer.finish(Runs.record().finished(RunStatus.at(RunStatus.State.COMPLETED, steps - 1, ""), 1, steps - 1,
                    List.of()));
        }
        return RunFolders.open(dir);
    }

    private RunData run(Experiment e) throws IOException {
        return run(e, 2, 1, 3, step -> new double[2]);
    }

    private RunComparison compare(Experiment... experiments) throws IOException {
        List<RunData> runs = new ArrayList<>();
        for (Experiment e : experiments) {
            runs.add(run(e));
        }
        return RunComparison.of(runs);
    }

    @Test
    void onlyWhatDiffersIsTold() throws Exception {
        RunComparison comparison = compare(Runs.experiment(0.25), Runs.experiment(0.2));
        assertEquals(List.of("optimizer.params.stepSize"), comparison.differingPaths());
        assertEquals(List.of("stepSize = 0.25", "stepSize = 0.2"), comparison.labels());
        assertEquals(Optional.of(0.2), comparison.value(1, "optimizer.params.stepSize"));
        assertEquals(Optional.empty(), comparison.value(1, "optimizer.params.momentum"));
    }

    @Test
    void titlesViewsAndProbesDoNotCount() throws Exception {
        Experiment e = Runs.experiment(0.25);
        Experiment other = new Experiment("another title", e.objective(), e.init(), e.optimizer(), e.processes(),
                List.of(), e.steps(), e.seed(), e.precision(), e.stop(), List.of(), List.of(ComponentSpec.of("loss")));
        RunComparison comparison = compare(e, other);
        assertEquals(List.of(), comparison.differingPaths());
        assertEquals(comparison.runs().stream().map(RunData::id).toList(), comparison.labels());
    }

    @Test
    void equalNamesAreToldApartByWhatTheyBelongTo() throws Exception {
        Experiment e = Runs.experiment(0.25);
        Experiment a = e.withObjective(e.objective().with("scale", 1.0)).withInit(e.init().with("scale", 2.0));
        Experiment b = e.withObjective(e.objective().with("scale", 3.0)).withInit(e.init().with("scale", 4.0))
                .withSteps(7);
        assertEquals(List.of("objective scale = 1.0, init scale = 2.0, steps = 1000",
                "objective scale = 3.0, init scale = 4.0, steps = 7"), compare(a, b).labels());
    }

    @Test
    void anotherTypeIsToldWithoutItsParameters() throws Exception {
        Experiment e = Runs.experiment(0.25);
        RunComparison comparison = compare(e, e.withOptimizer(ComponentSpec.of("adam").with("beta", 0.9)));
        assertEquals(List.of("optimizer.type", "optimizer.params.stepSize", "optimizer.params.beta"),
                comparison.differingPaths());
        assertEquals(List.of("optimizer = gd", "optimizer = adam"), comparison.labels());
    }

    @Test
    void labelsThatWouldBeEqualNameTheRun() throws Exception {
        RunComparison comparison = compare(Runs.experiment(0.25), Runs.experiment(0.2), Runs.experiment(0.2));
        List<RunData> runs = comparison.runs();
        assertEquals(List.of("stepSize = 0.25", "stepSize = 0.2 (" + runs.get(1).id() + ")",
                "stepSize = 0.2 (" + runs.get(2).id() + ")"), comparison.labels());
    }

    @Test
    void summariesHoldTheLastValues() throws Exception {
        RunData first = RunFolders.open(Runs.finished(folder, 0.2, 4));
        assertEquals(List.of(new RunSummary(first.id(), RunStatus.at(RunStatus.State.COMPLETED, 3, ""),
                OptionalDouble.of(0.25), OptionalDouble.empty())), RunComparison.of(List.of(first)).summaries());
    }

    @Test
    void distancesAreTakenAtCommonSteps() throws Exception {
        RunData a = run(Runs.experiment(0.1), 2, 2, 20_000, step -> new double[] {3.0 * step, 0});
        RunData b = run(Runs.experiment(0.2), 2, 3, 10_000, step -> new double[] {0, step < 9000 ? -4.0 * step : 0});
        RunComparison comparison = RunComparison.of(List.of(a, b));
        assertEquals(List.of("discrete"), comparison.comparableProcesses(0, 1));
        TrajectoryDistance distance = comparison.distance(0, 1, "discrete").orElseThrow();
        assertEquals(new TrajectoryDistance(1667, 9996, 3.0 * 9996, 5.0 * 8994, 8994), distance);
    }

    @Test
    void otherDimensionsHaveNoDistance() throws Exception {
        RunData a = run(Runs.experiment(0.1));
        RunData b = run(Runs.experiment(0.2), 3, 1, 2, step -> new double[3]);
        RunComparison comparison = RunComparison.of(List.of(a, b));
        assertEquals(List.of(), comparison.comparableProcesses(0, 1));
        assertEquals(Optional.empty(), comparison.distance(0, 1, "discrete"));
        assertThrows(IllegalArgumentException.class,
                () -> TrajectoryDistance.between(a.series().get(0), b.series().get(0)));
    }

    @Test
    void distancesNeitherOverflowNorHideWhatIsUndefined() throws Exception {
        RunData a = run(Runs.experiment(0.1), 2, 1, 3, step -> new double[] {1e200 * step, 0});
        RunData b = run(Runs.experiment(0.2), 2, 1, 3, step -> new double[] {0, step == 1 ? Double.NaN : 0});
        TrajectoryDistance distance = RunComparison.of(List.of(a, b)).distance(0, 1, "discrete").orElseThrow();
        assertEquals(new TrajectoryDistance(3, 2, 2e200, Double.NaN, 1), distance);
    }

    @Test
    void nothingCannotBeCompared() {
        assertThrows(IllegalArgumentException.class, () -> RunComparison.of(List.of()));
    }
}

package org.brink.sweeps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;
import org.brink.store.document.ExperimentDocument;
import org.brink.sweeps.SweepGroups.Group;
import org.brink.sweeps.SweepGroups.Spread;
import org.brink.sweeps.SweepTable.Statistic;
import org.junit.jupiter.api.Test;

class SweepGroupsTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private final SweepPlan plan = SweepPlan.of(Sweeps.experiment(
            "{\"seeds\":5},{\"path\":\"optimizer.params.stepSize\",\"values\":[0.1,0.2]}"), HERE);
    private final SweepTable table = new SweepTable(10);

    private void put(int cell, State state, double loss) {
        double[] value = {loss};
        table.put(new CellResult(cell, cell, RunStatus.at(state, 50, ""), 1,
                new ChannelSummary(List.of("discrete.loss"), new long[] {51}, value, value, value)));
    }

    @Test
    void seedsAreWhatAGroupVariesOver() {
        List<Group> groups = SweepGroups.overSeeds(plan).groups();
        assertEquals(2, groups.size());
        assertEquals(Map.of("optimizer.params.stepSize", 0.2), groups.get(1).values());
        assertArrayEquals(new int[] {1, 3, 5, 7, 9}, groups.get(1).cells());
        assertEquals(5, SweepGroups.by(plan, List.of("seed")).groups().size());
        assertEquals(10, SweepGroups.by(plan, List.of("seed", "optimizer.params.stepSize")).groups().size());
        assertThrows(InvalidInput.class, () -> SweepGroups.by(plan, List.of("steps")));
        assertArrayEquals(new int[] {2, 3}, SweepGroups.by(plan, 0).groups().get(1).cells());
        assertEquals(Map.of("seed", 4L), SweepGroups.by(plan, 0).groups().get(4).values());
        assertEquals(10, SweepGroups.by(plan).groups().get(0).cells().length);
    }

    @Test
    void spreadIsThatOfTheRunsThatEndedWell() {
        double[] losses = {4, 1, 16, 9};
        for (int i = 0; i < 4; i++) {
            put(2 * i, i == 1 ? State.STOPPED : State.COMPLETED, losses[i]);
        }
        put(8, State.DIVERGED, 1e99);
        Group group = SweepGroups.overSeeds(plan).groups().get(0);
        // quartiles of 1, 4, 9, 16 between neighbours: 1 + 0.75 · 3, (4 + 9) / 2, 9 + 0.25 · 7
        assertEquals(new Spread(4, 7.5, 1, 3.25, 6.5, 10.75, 16),
                SweepGroups.spread(table, group, "discrete.loss", Statistic.LAST));
        assertEquals(1, SweepGroups.count(table, group, State.DIVERGED));
        assertEquals(0, SweepGroups.spread(table, group, "discrete.sharpness", Statistic.LAST).count());
    }

    @Test
    void whatIsNotANumberIsNotHidden() {
        put(0, State.COMPLETED, 1);
        put(2, State.COMPLETED, Double.NaN);
        Spread spread = SweepGroups.spread(table, SweepGroups.overSeeds(plan).groups().get(0), "discrete.loss",
                Statistic.LAST);
        assertEquals(2, spread.count());
        assertEquals(Double.NaN, spread.median());
    }

    @Test
    void jsonHasTheNumbersOfEachCellAndGroup() throws Exception {
        put(0, State.COMPLETED, 0.1);
        put(3, State.DIVERGED, Double.NaN);
        StringBuilder all = new StringBuilder();
        SweepJson.write(plan, table, all);
        Map<?, ?> root = (Map<?, ?>) ExperimentDocument.rawValue(all.toString());
        assertEquals(plan.id(), root.get("sweep"));
        List<?> cells = (List<?>) root.get("cells");
        assertEquals(2, cells.size());
        Map<?, ?> second = (Map<?, ?>) cells.get(1);
        assertEquals(Map.of("seed", 1L, "optimizer.params.stepSize", 0.2), second.get("values"));
        assertEquals("diverged", second.get("status"));
        assertEquals(Map.of("discrete.loss", Map.of("last", "NaN", "min", "NaN", "max", "NaN")),
                second.get("channels"));
        StringBuilder grouped = new StringBuilder();
        SweepJson.write(plan, SweepGroups.overSeeds(plan), table, grouped);
        Map<?, ?> first = (Map<?, ?>) ((List<?>) ((Map<?, ?>) ExperimentDocument.rawValue(grouped.toString()))
                .get("groups")).get(0);
        assertEquals(5L, first.get("cells"));
        assertEquals(0.1, ((Map<?, ?>) ((Map<?, ?>) first.get("channels")).get("discrete.loss")).get("mean"));
        StringBuilder none = new StringBuilder();
        SweepJson.write(plan, new SweepTable(plan.cells()), none);
        assertEquals(List.of(), ((Map<?, ?>) ExperimentDocument.rawValue(none.toString())).get("cells"));
    }

    @Test
    void textHasOneRowForEachGroupOrCell() throws Exception {
        put(0, State.COMPLETED, 0.1);
        put(3, State.DIVERGED, 2);
        StringBuilder grouped = new StringBuilder();
        SweepExport.csv(SweepGroups.overSeeds(plan), table, grouped);
        assertEquals("""
                optimizer.params.stepSize,cells,completed,stopped,diverged,failed,discrete.loss.count,\
                discrete.loss.mean,discrete.loss.min,discrete.loss.q25,discrete.loss.median,discrete.loss.q75,\
                discrete.loss.max
                0.1,5,1,0,0,0,1,0.1,0.1,0.1,0.1,0.1,0.1
                0.2,5,0,0,1,0,0,,,,,,
                """, grouped.toString());
        StringBuilder all = new StringBuilder();
        SweepExport.csv(plan, table, all);
        assertEquals("cell,seed,optimizer.params.stepSize,run,status,step,seconds,discrete.loss.last,discrete.loss.min,"
                + "discrete.loss.max,detail", all.toString().lines().findFirst().orElseThrow());
        assertEquals("3,1,0.2,0000000000,diverged,50,1.0,2.0,2.0,2.0,", all.toString().lines().toList().get(2));
    }
}

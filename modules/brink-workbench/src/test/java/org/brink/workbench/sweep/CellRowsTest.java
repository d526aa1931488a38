package org.brink.workbench.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellRowsTest {

    @TempDir
    private Path folder;
    private SmallSweep sweep;

    @BeforeEach
    void aSweep() throws Exception {
        sweep = new SmallSweep(folder);
    }

    static List<String> titles(TableContent content) {
        return content.columns().stream().map(CellColumn::title).toList();
    }

    static CellColumn column(TableContent content, String title) {
        return content.columns().stream().filter(column -> title.equals(column.title())).findFirst().orElseThrow();
    }

    @Test
    void cellsWithoutResultShowTheirValuesOnly() {
        TableContent content = CellRows.of(sweep.plan(), new SweepTable(6), ColumnChoice.USUAL);
        assertEquals(6, content.rows());
        assertEquals(List.of("Cell", "stepSize", "init x", "Status", "Last step", "Time [s]"), titles(content));
        assertEquals(.05, content.columns().get(1).value().apply(1));
        assertEquals(2.5, content.columns().get(2).value().apply(1));
        CellColumn status = column(content, "Status");
        assertNull(status.value().apply(1));
        assertEquals(Double.NaN, status.key().applyAsDouble(1));
    }

    @Test
    void resultsComeAsTheyAre() throws Exception {
        SweepTable table = sweep.run();
        TableContent content = CellRows.of(sweep.plan(), table, ColumnChoice.USUAL);
        assertEquals(State.COMPLETED, column(content, "Status").value().apply(0));
        assertEquals(State.DIVERGED, column(content, "Status").value().apply(4));
        assertEquals(40L, column(content, "Last step").value().apply(0));
        assertEquals("discrete.loss", content.columns().get(6).title(), "the loss comes first");
        assertEquals(table.value(2, "discrete.loss", Statistic.LAST).getAsDouble(),
                content.columns().get(6).key().applyAsDouble(2));
    }

    @Test
    void columnsAreThoseThatWereChosen() throws Exception {
        SweepTable table = sweep.run();
        ColumnChoice choice = new ColumnChoice(Set.of("cell", "step", "time", "axis:init.params.x"),
                Optional.of(List.of(new Measure("discrete.loss", Statistic.MOST),
                        new Measure("no.channel", Statistic.LAST))), Set.of());
        TableContent content = CellRows.of(sweep.plan(), table, choice);
        assertEquals(List.of("stepSize", "Status", "max of discrete.loss"), titles(content));
        assertEquals(table.value(3, "discrete.loss", Statistic.MOST).getAsDouble(),
                content.columns().get(2).value().apply(3));
        assertEquals(choice, ColumnChoice.parse(choice.format()));
    }

    @Test
    void aChoiceSurvivesARestart() {
        assertEquals(ColumnChoice.USUAL, ColumnChoice.parse(ColumnChoice.USUAL.format()));
        assertEquals(ColumnChoice.USUAL, ColumnChoice.parse(""));
        ColumnChoice none = new ColumnChoice(Set.of(), Optional.of(List.of()), Set.of(Aggregate.MOST));
        assertEquals(none, ColumnChoice.parse(none.format()));
    }

    @Test
    void entriesOfVectorsGiveWayToNumbers() {
        assertEquals(List.of("a.loss", "a.gradient-norm"), Measure.usual(List.of("a.gradient-norm", "a.iterate.0",
                "a.iterate.1", "a.loss")).stream().map(Measure::channel).toList());
        assertEquals(1, Measure.usual(List.of("a.iterate.0")).size());
        assertEquals(List.of("a.loss", "a.b", "a.v.0"), Measure.ordered(List.of("a.v.0", "a.b", "a.loss")));
    }

    @Test
    void groupsHaveTheirCountsAndNumbers() throws Exception {
        SweepTable table = sweep.run();
        Grouping over = Grouping.all(sweep.plan()).get(1);
        assertEquals("all init x together", over.label());
        TableContent content = GroupRows.of(sweep.plan(), table, over, ColumnChoice.USUAL);
        assertEquals(3, content.rows());
        assertEquals(List.of("stepSize", "Cells", "completed", "diverged", "mean discrete.loss", "q25 discrete.loss",
                "median discrete.loss", "q75 discrete.loss"), titles(content).subList(0, 8));
        double mean = (table.value(0, "discrete.loss", Statistic.LAST).getAsDouble()
                + table.value(1, "discrete.loss", Statistic.LAST).getAsDouble()) / 2;
        assertEquals(mean, content.columns().get(4).value().apply(0));
        assertNull(content.columns().get(4).value().apply(2), "both diverged");
        assertEquals(2L, content.columns().get(3).value().apply(2));
        assertEquals("optimizer.params.stepSize = 0.05: 2 cells, 2 completed",
                GroupRows.describe(table, content.groups().get(0)));
    }
}

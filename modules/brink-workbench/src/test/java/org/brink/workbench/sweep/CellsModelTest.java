package org.brink.workbench.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.event.TableModelEvent;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepTable.Statistic;
import org.brink.sweeps.SweepTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsModelTest {

    @TempDir
    private Path folder;

    private static int column(CellsModel model, String name) {
        return IntStream.range(0, model.getColumnCount()).filter(c -> name.equals(model.getColumnName(c))).findFirst()
                .orElseThrow();
    }

    @Test
    void cellsWithoutResultShowTheirValuesOnly() throws Exception {
        SmallSweep sweep = new SmallSweep(folder);
        CellsModel model = new CellsModel(sweep.plan(), new SweepTable(sweep.plan().cells()));
        assertEquals(6, model.getRowCount());
        assertEquals(List.of("Cell", "stepSize", "init x", "Status", "Last step", "Time [s]"),
                IntStream.range(0, model.getColumnCount()).mapToObj(model::getColumnName).toList());
        assertEquals(.05, model.getValueAt(1, 1));
        assertEquals(2.5, model.getValueAt(1, 2));
        assertNull(model.getValueAt(1, model.statusColumn()));
    }

    @Test
    void resultsComeAsTheyAre() throws Exception {
        SmallSweep sweep = new SmallSweep(folder);
        SweepTable table = sweep.run();
        CellsModel model = new CellsModel(sweep.plan(), table);
        assertEquals(State.COMPLETED, model.getValueAt(0, model.statusColumn()));
        assertEquals(State.DIVERGED, model.getValueAt(4, model.statusColumn()));
        assertEquals(40L, model.getValueAt(0, model.statusColumn() + 1));
        int loss = column(model, "discrete.loss");
        assertEquals(model.statusColumn() + 3, loss, "the loss comes first");
        assertEquals(table.value(2, "discrete.loss", Statistic.LAST).getAsDouble(), model.getValueAt(2, loss));
        model.show(Statistic.MOST);
        assertEquals(table.value(2, "discrete.loss", Statistic.MOST).getAsDouble(), model.getValueAt(2, loss));
    }

    @Test
    void onlyNewsAreTold() throws Exception {
        SmallSweep sweep = new SmallSweep(folder);
        SweepTable all = sweep.run();
        SweepTable growing = new SweepTable(6);
        CellsModel model = new CellsModel(sweep.plan(), growing);
        model.refresh();
        List<TableModelEvent> told = new ArrayList<>();
        model.addTableModelListener(told::add);
        model.refresh();
        assertEquals(0, told.size());
        growing.put(all.result(0));
        model.refresh();
        assertEquals(TableModelEvent.HEADER_ROW, told.get(0).getFirstRow(), "columns for the channels");
        growing.put(all.result(1));
        model.refresh();
        assertEquals(2, told.size());
        assertEquals(5, told.get(1).getLastRow());
    }

    @Test
    void entriesOfVectorsGiveWayToNumbers() {
        assertEquals(List.of("a.loss", "a.gradient-norm"), CellsModel.shown(List.of("a.gradient-norm", "a.iterate.0",
                "a.iterate.1", "a.loss")));
        assertEquals(List.of("a.iterate.0"), CellsModel.shown(List.of("a.iterate.0")));
        assertTrue(CellsModel.shown(IntStream.range(0, 50).mapToObj(i -> "a.c" + i + "x").toList()).size()
                <= CellsModel.MOST_CHANNELS);
    }
}

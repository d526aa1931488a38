package org.brink.workbench.fork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.table.AbstractTableModel;
import org.brink.api.experiment.Experiment;
import org.brink.workbench.run.Parameters;
import org.brink.workbench.ui.Numbers;
import org.openide.util.NbBundle.Messages;

/** The values of a run by path, and those that its fork is to have instead. */
@Messages({
    "COL_Path=Parameter",
    "COL_Parent=Parent",
    "COL_Fork=Fork"
})
final class ChangesModel extends AbstractTableModel {

    static final int FORK = 2;

    private static final long serialVersionUID = 1L;
    private static final int PARENT = 1;

    private final transient List<Row> rows = new ArrayList<>();
    private transient Set<String> wrong = Set.of();

    private static final class Row {

        private final String path;
        private final String parent;
        private String fork;

        Row(String path, String parent) {
            this.path = path;
            this.parent = parent;
            fork = parent;
        }
    }

    /** The values of an experiment: first those of the optimizer and the number of steps, which forks change most. */
    ChangesModel(Experiment experiment) {
        Parameters.of(experiment).forEach((path, value) -> {
            // a fork begins where its parent is
            if (!path.startsWith("init")) {
                rows.add(new Row(path, Numbers.raw(value)));
            }
        });
        rows.sort(Comparator.comparingInt(row -> row.path.startsWith("optimizer") || row.path.equals("steps") ? 0 : 1));
    }

    /** The values that differ. */
    Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.fork.equals(row.parent)).forEach(row -> changes.put(row.path, row.fork));
        return changes;
    }

    /** Whether a row differs from the parent. */
    boolean isChanged(int row) {
        return !rows.get(row).fork.equals(rows.get(row).parent);
    }

    /** Whether something is wrong with a row. */
    boolean isWrong(int row) {
        return wrong.contains(rows.get(row).path);
    }

    /** Marks rows with which something is wrong. */
    void setWrong(Set<String> paths) {
        wrong = Set.copyOf(paths);
        fireTableRowsUpdated(0, Math.max(0, rows.size() - 1));
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? Bundle.COL_Path() : column == PARENT ? Bundle.COL_Parent() : Bundle.COL_Fork();
    }

    @Override
    public Object getValueAt(int row, int column) {
        Row shown = rows.get(row);
        return column == 0 ? shown.path : column == PARENT ? shown.parent : shown.fork;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == FORK;
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        String text = String.valueOf(value).strip();
        // an empty field takes the change back
        rows.get(row).fork = text.isEmpty() ? rows.get(row).parent : text;
        fireTableRowsUpdated(row, row);
    }
}

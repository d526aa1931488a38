package org.brink.workbench.sweep;

import java.util.List;
import org.brink.sweeps.SweepGroups.Group;

/**
 * What the table of a sweep shows.
 *
 * @param rows number of rows
 * @param columns from left to right
 * @param groups the group of each row; none if rows are cells
 */
record TableContent(int rows, List<CellColumn> columns, List<Group> groups) {

    TableContent {
        columns = List.copyOf(columns);
    }

    boolean grouped() {
        return !groups.isEmpty();
    }

    /** Whether another content has the same rows and columns, so that only values may differ. */
    boolean sameShape(TableContent other) {
        return rows == other.rows && grouped() == other.grouped() && groups.size() == other.groups.size()
                && columns.stream().map(CellColumn::id).toList().equals(other.columns.stream().map(CellColumn::id)
                        .toList());
    }
}

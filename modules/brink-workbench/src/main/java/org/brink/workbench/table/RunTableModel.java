package org.brink.workbench.table;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.table.AbstractTableModel;
import org.brink.api.run.RunStatus;
import org.brink.workbench.run.Parameters;

/** The rows and columns of the run table; between the fixed columns stand the parameters that differ. */
final class RunTableModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    /** The fixed columns. */
    enum Column {
        STATUS("Status", RunStatus.State.class, "completed"),
        RUN("Run", String.class, "0123456789-10"),
        EXPERIMENT("Experiment", String.class, "Minimalist example at the edge, η = 0.01"),
        STEPS("Steps", Long.class, "1,000,000"),
        LOSS("Loss", Double.class, "1.23456e-12"),
        SHARPNESS("Sharpness", Double.class, "12345.67"),
        STARTED("Started", Instant.class, "2026-11-20 23:59:59"),
        WALL_TIME("Wall Time", Duration.class, "12 min 05 s");

        private final String title;
        private final Class<?> type;
        private final String widest;

        Column(String title, Class<?> type, String widest) {
            this.title = title;
            this.type = type;
            this.widest = widest;
        }

        String widest() {
            return widest;
        }
    }

    private static final int BEFORE = Column.EXPERIMENT.ordinal() + 1;

    private List<RunRow> rows = List.of();
    private List<String> parameters = List.of();

    /** The rows, in no particular order. */
    List<RunRow> rows() {
        return rows;
    }

    /** Shows other rows; fires the smallest event that tells what changed. */
    void set(List<RunRow> newRows, List<String> differing) {
        List<RunRow> before = rows;
        rows = List.copyOf(newRows);
        if (!parameters.equals(differing)) {
            parameters = List.copyOf(differing);
            fireTableStructureChanged();
            return;
        }
        int common = Math.min(before.size(), rows.size());
        boolean sameRuns = rows.size() >= before.size();
        for (int i = 0; i < common && sameRuns; i++) {
            sameRuns = before.get(i).item().equals(rows.get(i).item());
        }
        if (!sameRuns) {
            fireTableDataChanged();
            return;
        }
        for (int i = 0; i < common; i++) {
            // rows of ended runs are the same objects; comparing thousands of them deeply would take its time
            if (before.get(i) != rows.get(i) && !before.get(i).equals(rows.get(i))) {
                fireTableRowsUpdated(i, i);
            }
        }
        if (rows.size() > common) {
            fireTableRowsInserted(common, rows.size() - 1);
        }
    }

    /** The fixed column at an index; empty for a parameter. */
    Optional<Column> fixed(int column) {
        if (column < BEFORE) {
            return Optional.of(Column.values()[column]);
        }
        return column < BEFORE + parameters.size() ? Optional.empty()
                : Optional.of(Column.values()[column - parameters.size()]);
    }

    /** The path of the parameter in a column. */
    Optional<String> parameter(int column) {
        return fixed(column).isPresent() ? Optional.empty() : Optional.of(parameters.get(column - BEFORE));
    }

    /** Whether a column holds numbers, which stand to the right. */
    boolean numeric(int column) {
        Class<?> type = getColumnClass(column);
        boolean numbers = Number.class.isAssignableFrom(type) || type == Duration.class;
        return numbers || parameter(column).isPresent() && rows.stream().limit(1)
                .anyMatch(row -> row.parameters().get(parameter(column).orElseThrow()) instanceof Number);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length + parameters.size();
    }

    @Override
    public String getColumnName(int column) {
        return fixed(column).map(c -> c.title).orElseGet(() -> Parameters.shortName(parameter(column).orElseThrow()));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return fixed(column).<Class<?>>map(c -> c.type).orElse(Object.class);
    }

    @Override
    public Object getValueAt(int row, int column) {
        RunRow run = rows.get(row);
        Optional<Column> fixed = fixed(column);
        if (fixed.isEmpty()) {
            return run.parameters().get(parameter(column).orElseThrow());
        }
        return switch (fixed.get()) {
            case STATUS -> run.summary().status().state();
            case RUN -> run.item().id();
            case EXPERIMENT -> run.summary().title();
            case STEPS -> run.summary().step().isPresent() ? run.summary().step().getAsLong() : null;
            case LOSS -> boxed(run.summary().loss());
            case SHARPNESS -> boxed(run.summary().sharpness());
            case STARTED -> run.started();
            case WALL_TIME -> run.wallTime();
        };
    }

    /** Tables show null as an empty cell and sort it first. */
    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}

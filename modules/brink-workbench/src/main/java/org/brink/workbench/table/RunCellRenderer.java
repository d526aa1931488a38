package org.brink.workbench.table;

import java.awt.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import org.brink.api.run.RunStatus;
import org.brink.workbench.draw.ScreenPainter;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;

/** Draws the cells of the run table: numbers to the right, statuses with their sign, runs with their colour. */
final class RunCellRenderer extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;
    private static final Border PADDING = BorderFactory.createEmptyBorder(0, 6, 0, 6);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused,
            int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        RunTableModel model = (RunTableModel) table.getModel();
        int modelColumn = table.convertColumnIndexToModel(column);
        RunRow run = model.rows().get(table.convertRowIndexToModel(row));
        setIcon(null);
        setToolTipText(null);
        setText(text(value));
        setHorizontalAlignment(value instanceof Number || value instanceof Duration ? TRAILING : LEADING);
        if (value instanceof RunStatus.State state) {
            setIcon(Icons.status(state));
            setToolTipText(run.summary().status().describe());
        } else if (model.fixed(modelColumn).filter(c -> c == RunTableModel.Column.RUN).isPresent()) {
            setIcon(Icons.swatch(ScreenPainter.colourOf(run.colour())));
            setToolTipText(run.item().folder().toString());
        }
        setIconTextGap(6);
        setBorder(PADDING);
        return this;
    }

    /** A value as people read it. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof RunStatus.State state) {
            return state.id();
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(ZoneId.systemDefault()));
        }
        if (value instanceof Duration duration) {
            return Numbers.time(duration);
        }
        if (value instanceof Long count) {
            return Numbers.count(count);
        }
        return value instanceof Double number ? Numbers.value(number) : String.valueOf(value);
    }
}

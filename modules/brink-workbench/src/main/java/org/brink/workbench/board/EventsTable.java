package org.brink.workbench.board;

import java.util.List;
import java.util.function.LongConsumer;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.brink.api.run.RunEvent;
import org.brink.workbench.ui.Numbers;
import org.openide.util.NbBundle.Messages;

/** The events of a run, the latest last; choosing one puts the step cursor there. */
@Messages({
    "COL_Step=Step",
    "COL_Event=Event",
    "COL_Process=Process",
    "COL_Detail=What happened"
})
final class EventsTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final Model model;

    /** An empty table that tells of the steps that are chosen. */
    EventsTable(LongConsumer chosen) {
        this(new Model(), chosen);
    }

    private EventsTable(Model model, LongConsumer chosen) {
        super(model);
        this.model = model;
        setName("board.events");
        Tables.style(this);
        int[] widths = {60, 120, 70, 420};
        for (int i = 0; i < widths.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        getColumnModel().getColumn(3).setCellRenderer(new Detail());
        getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && getSelectedRow() >= 0) {
                chosen.accept(this.model.events.get(getSelectedRow()).step());
            }
        });
    }

    /** Shows the events; only new ones are added, so that what is selected stays so. */
    void show(List<RunEvent> events) {
        int before = model.events.size();
        boolean grown = events.size() >= before && events.subList(0, before).equals(model.events);
        model.events = List.copyOf(events);
        if (!grown) {
            model.fireTableDataChanged();
        } else if (events.size() > before) {
            model.fireTableRowsInserted(before, events.size() - 1);
        }
    }

    private static final class Detail extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        protected void setValue(Object value) {
            super.setValue(value);
            setToolTipText(String.valueOf(value));
        }
    }

    private static final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;
        private static final String[] COLUMNS = {Bundle.COL_Step(), Bundle.COL_Event(), Bundle.COL_Process(),
            Bundle.COL_Detail()};

        private transient List<RunEvent> events = List.of();

        @Override
        public int getRowCount() {
            return events.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.length;
        }

        @Override
        public String getColumnName(int column) {
            return COLUMNS[column];
        }

        @Override
        public Object getValueAt(int row, int column) {
            RunEvent event = events.get(row);
            return switch (column) {
                case 0 -> Numbers.count(event.step());
                case 1 -> event.type().replace('-', ' ');
                case 2 -> event.process();
                default -> event.detail();
            };
        }
    }
}

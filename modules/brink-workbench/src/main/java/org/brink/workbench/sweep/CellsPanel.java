package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import org.brink.api.run.RunStatus.State;
import org.brink.project.api.RunItem;
import org.brink.project.api.SweepItem;
import org.brink.store.run.RunFolders;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.Paragraph;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The chart and the table of the cells of a sweep. A double click opens the run of a cell. */
@Messages({
    "LBL_CellsAll=All cells",
    "LBL_CellsKnown=With a result",
    "LBL_CellsFailed=Failed",
    "LBL_CellsShow=Show",
    "LBL_CellsValue=Value",
    "# {0} - number of the cell",
    "# {1} - values of the axes",
    "# {2} - how it ended",
    "TEXT_Cell=Cell {0}, {1}: {2}",
    "TEXT_CellOpen=no result yet",
    "# {0} - number of the cell",
    "MSG_NoRunFolder=Cell {0} keeps no run folder."
})
final class CellsPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor OPENING = new RequestProcessor("Brink cells", 1);

    private final transient SweepItem item;
    private final transient SweepFolder folder;
    private final CellsModel model;
    private final CellsTable table;
    private final SweepChartPanel chart;
    private final JComboBox<String> filter = new JComboBox<>(new String[] {Bundle.LBL_CellsAll(),
        Bundle.LBL_CellsKnown(), Bundle.LBL_CellsFailed()});
    private final JComboBox<String> statistic = new JComboBox<>();
    private final Paragraph detail = new Paragraph(" ", 2);
    private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);

    CellsPanel(SweepItem item, SweepFolder folder, SweepPlan plan, SweepTable results) {
        super(new BorderLayout());
        this.item = item;
        this.folder = folder;
        model = new CellsModel(plan, results);
        table = new CellsTable(model);
        chart = new SweepChartPanel(plan, results);
        for (Statistic each : Statistic.values()) {
            statistic.addItem(each.id());
        }
        filter.setName("sweep.filter");
        statistic.setName("sweep.statistic");
        detail.setName("sweep.detail");
        detail.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        filter.addActionListener(e -> filter());
        statistic.addActionListener(e -> choose(Statistic.values()[statistic.getSelectedIndex()]));
        table.getSelectionModel().addListSelectionListener(e -> describe());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    table.selectedCell().ifPresent(CellsPanel.this::open);
                }
            }
        });
        JPanel choices = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        label(choices, Bundle.LBL_CellsShow(), filter);
        label(choices, Bundle.LBL_CellsValue(), statistic);
        chart.addChoices(choices);
        JPanel lower = new JPanel(new BorderLayout());
        lower.add(new JScrollPane(table));
        lower.add(detail, BorderLayout.PAGE_END);
        split.setTopComponent(chart);
        split.setBottomComponent(lower);
        split.setResizeWeight(0.5);
        split.setBorder(null);
        add(choices, BorderLayout.PAGE_START);
        add(split);
    }

    static void label(JPanel line, String text, JComboBox<?> box) {
        JLabel label = new JLabel(text);
        label.setLabelFor(box);
        line.add(label);
        line.add(box);
    }

    SweepTable table() {
        return model.table();
    }

    boolean isSettled() {
        return chart.isSettled();
    }

    /** Goes on where another one is left, which shows the same sweep. */
    void takeOver(CellsPanel other) {
        filter.setSelectedIndex(other.filter.getSelectedIndex());
        statistic.setSelectedIndex(other.statistic.getSelectedIndex());
        chart.takeOver(other.chart);
        other.table.selectedCell().ifPresent(this::select);
        split.setDividerLocation(other.split.getDividerLocation());
    }

    private void select(int cell) {
        int row = table.convertRowIndexToView(cell);
        if (row >= 0) {
            table.setRowSelectionInterval(row, row);
        }
    }

    /** Shows what is new. */
    void refresh() {
        OptionalInt selected = table.selectedCell();
        model.refresh();
        selected.ifPresent(this::select);
        if (filter.getSelectedIndex() > 0) {
            filter();
        }
        chart.refresh();
        describe();
    }

    private void choose(Statistic chosen) {
        model.show(chosen);
        chart.show(chosen);
    }

    private void filter() {
        SweepTable results = model.table();
        switch (filter.getSelectedIndex()) {
            case 1 -> table.show(results::has);
            case 2 -> table.show(cell -> results.is(cell, State.FAILED));
            default -> table.show(cell -> true);
        }
    }

    private void describe() {
        OptionalInt cell = table.selectedCell();
        detail.setText(cell.isEmpty() ? " " : Bundle.TEXT_Cell(cell.getAsInt(),
                model.plan().describe(cell.getAsInt()), model.table().has(cell.getAsInt())
                        ? model.table().status(cell.getAsInt()).describe() : Bundle.TEXT_CellOpen()));
    }

    private void open(int cell) {
        if (!model.table().has(cell)) {
            return;
        }
        Path run = folder.runDir(cell, model.table().key(cell));
        OPENING.post(() -> {
            if (RunFolders.isRun(run)) {
                RunWindows.get().openBoard(new RunItem(item.project(), run));
            } else {
                Messenger.done(Bundle.MSG_NoRunFolder(cell));
            }
        });
    }
}

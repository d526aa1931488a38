package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.brink.api.run.RunStatus.State;
import org.brink.project.api.RunItem;
import org.brink.project.api.SweepItem;
import org.brink.store.run.RunFolders;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The chart and the table of the cells of a sweep, or of groups of them. A double click opens the run of a cell. */
@Messages({
    "LBL_CellsAll=All cells",
    "LBL_CellsKnown=With a result",
    "LBL_CellsFailed=Failed",
    "LBL_CellsShow=Show",
    "LBL_CellsGroup=Rows",
    "LBL_CellsSingle=one for each cell",
    "BTN_CellsColumns=Columns…",
    "TIP_CellsColumns=Choose which channels and which of their numbers are shown",
    "# {0} - number of rows",
    "TEXT_CellsRows={0} rows",
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
    private final transient SweepPlan plan;
    private final transient Shown shown;
    private final CellsModel model;
    private final CellsTable table;
    private final SweepChartPanel chart;
    private final JComboBox<String> filter = new JComboBox<>(new String[] {Bundle.LBL_CellsAll(),
        Bundle.LBL_CellsKnown(), Bundle.LBL_CellsFailed()});
    private final JComboBox<Object> groups = new JComboBox<>();
    private final JLabel rows = new JLabel();
    private final Paragraph detail = new Paragraph(" ", 2);
    private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private transient SweepTable results;

    CellsPanel(SweepItem item, SweepFolder folder, SweepPlan plan, SweepTable results, ColumnChoice choice) {
        super(new BorderLayout());
        this.item = item;
        this.folder = folder;
        this.plan = plan;
        this.results = results;
        shown = new Shown(plan, choice, this::show);
        model = new CellsModel(CellRows.of(plan, results, choice));
        table = new CellsTable(model);
        chart = new SweepChartPanel(plan, results);
        groups.addItem(Bundle.LBL_CellsSingle());
        Grouping.all(plan).forEach(groups::addItem);
        filter.setName("sweep.filter");
        groups.setName("sweep.groups");
        groups.setEnabled(groups.getItemCount() > 1);
        rows.setName("sweep.rows");
        rows.setForeground(Tints.muted());
        detail.setName("sweep.detail");
        detail.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        filter.addActionListener(e -> filter());
        groups.addActionListener(e -> group());
        table.getSelectionModel().addListSelectionListener(e -> describe());
        table.getRowSorter().addRowSorterListener(e -> count());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    table.selectedCell().ifPresent(CellsPanel.this::open);
                }
            }
        });
        JPanel lower = new JPanel(new BorderLayout());
        lower.add(choices(), BorderLayout.PAGE_START);
        lower.add(new JScrollPane(table));
        lower.add(detail, BorderLayout.PAGE_END);
        split.setTopComponent(chart);
        split.setBottomComponent(lower);
        split.setResizeWeight(0.5);
        split.setBorder(null);
        add(split);
        count();
    }

    private JPanel choices() {
        JButton columns = new JButton(Bundle.BTN_CellsColumns());
        columns.setName("sweep.columns");
        columns.setToolTipText(Bundle.TIP_CellsColumns());
        columns.addActionListener(e -> ColumnsDialog.ask(plainColumns(), results.channels(), shown.choice())
                .ifPresent(this::choose));
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        line.add(SweepChartPanel.label(Bundle.LBL_CellsGroup(), groups));
        line.add(groups);
        line.add(SweepChartPanel.label(Bundle.LBL_CellsShow(), filter));
        line.add(filter);
        line.add(columns);
        line.add(rows);
        return line;
    }

    private List<CellColumn> plainColumns() {
        return new ArrayList<>(grouping().isPresent() ? GroupRows.plain(plan, results, grouping().get())
                : CellRows.plain(plan, results));
    }

    SweepTable table() {
        return results;
    }

    /** Which columns are shown. */
    ColumnChoice choice() {
        return shown.choice();
    }

    /** Whether a table of results is of the sweep that is shown here. */
    boolean shows(SweepPlan other) {
        return plan.id().equals(other.id());
    }

    boolean isSettled() {
        return chart.isSettled() && table.isSettled() && shown.isSettled();
    }

    /** Shows other results of the same sweep. */
    void follow(SweepTable other) {
        results = other;
        chart.follow(other);
        shown.again();
        refresh();
    }

    /** Shows what is new. */
    void refresh() {
        shown.refresh(results);
        chart.refresh();
        describe();
    }

    private void show(TableContent content) {
        table.show(content);
        if (filter.getSelectedIndex() > 0 && !content.grouped()) {
            filter();
        }
        count();
        describe();
    }

    private void count() {
        rows.setText(Bundle.TEXT_CellsRows(Numbers.count(table.getRowCount())));
    }

    private void choose(ColumnChoice choice) {
        shown.choose(choice);
        chart.show(grouping(), choice);
        refresh();
    }

    private Optional<Grouping> grouping() {
        return groups.getSelectedItem() instanceof Grouping grouping ? Optional.of(grouping) : Optional.empty();
    }

    private void group() {
        filter.setEnabled(grouping().isEmpty());
        filter();
        shown.group(grouping());
        chart.show(grouping(), shown.choice());
        refresh();
    }

    private void filter() {
        SweepTable now = results;
        switch (grouping().isPresent() ? 0 : filter.getSelectedIndex()) {
            case 1 -> table.show(now::has);
            case 2 -> table.show(cell -> now.is(cell, State.FAILED));
            default -> table.show(cell -> true);
        }
    }

    private void describe() {
        String text = table.selectedRow().isEmpty() ? " " : model.content().grouped()
                ? GroupRows.describe(results, model.content().groups().get(table.selectedRow().getAsInt()))
                : describe(table.selectedRow().getAsInt());
        if (!text.equals(detail.getText())) {
            detail.setText(text);
        }
    }

    private String describe(int cell) {
        return Bundle.TEXT_Cell(Numbers.count(cell), plan.describe(cell), results.has(cell)
                ? results.status(cell).describe() : Bundle.TEXT_CellOpen());
    }

    private void open(int cell) {
        if (!results.has(cell)) {
            return;
        }
        Path run = folder.runDir(cell, results.key(cell));
        OPENING.post(() -> {
            if (RunFolders.isRun(run)) {
                RunWindows.get().openBoard(new RunItem(item.project(), run));
            } else {
                SwingUtilities.invokeLater(() -> Messenger.done(Bundle.MSG_NoRunFolder(Numbers.count(cell))));
            }
        });
    }
}

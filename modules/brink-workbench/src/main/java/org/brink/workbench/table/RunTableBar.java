package org.brink.workbench.table;

import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.JToolBar;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.brink.project.api.RunItem;
import org.brink.workbench.compare.Compare;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** The strip above the run table: compare, open, filter, and how many there are. */
@Messages({
    "LBL_Compare=Compare",
    "TIP_Compare=Compare the selected runs; select two or more",
    "LBL_OpenBoard=Open Board",
    "LBL_Filter=Filter",
    "# {0} - number of runs",
    "LBL_Count={0} runs",
    "LBL_CountOne=1 run",
    "# {0} - number of runs",
    "# {1} - number of selected runs",
    "LBL_CountSelected={0} runs, {1} selected"
})
final class RunTableBar extends JToolBar {

    private static final long serialVersionUID = 1L;

    private final RunTable table;
    private final JButton compare = new JButton(Bundle.LBL_Compare(), Icons.named("compare"));
    private final JButton open = new JButton(Bundle.LBL_OpenBoard(), Icons.named("board"));
    private final JTextField filter = new JTextField(18);
    private final JLabel count = new JLabel();

    RunTableBar(RunTable table) {
        this.table = table;
        setFloatable(false);
        setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 10));
        compare.setName("runTable.compare");
        compare.setToolTipText(Bundle.TIP_Compare());
        compare.addActionListener(e -> Compare.runs(table.selectedRuns()));
        open.setName("runTable.open");
        open.addActionListener(e -> table.selectedRuns().forEach(run -> RunWindows.get().openBoard(run)));
        filter.setName("runTable.filter");
        filter.setMaximumSize(filter.getPreferredSize());
        filter.putClientProperty("JTextField.placeholderText", Bundle.LBL_Filter());
        filter.getAccessibleContext().setAccessibleName(Bundle.LBL_Filter());
        filter.getDocument().addDocumentListener(new Typing());
        count.setName("runTable.count");
        count.setForeground(Tints.muted());
        for (Component part : new Component[] {compare, open, Box.createHorizontalStrut(10), filter,
            Box.createHorizontalGlue(), count}) {
            add(part);
        }
        update();
    }

    /** Fits the strip to rows and selection. */
    void update() {
        List<RunItem> selected = table.selectedRuns();
        compare.setEnabled(selected.size() > 1);
        open.setEnabled(!selected.isEmpty());
        String all = Numbers.count(table.getModel().getRowCount());
        count.setText(selected.size() > 1 ? Bundle.LBL_CountSelected(all, Numbers.count(selected.size()))
                : all.equals("1") ? Bundle.LBL_CountOne() : Bundle.LBL_Count(all));
    }

    private final class Typing implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent e) {
            table.setFilter(filter.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            table.setFilter(filter.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            table.setFilter(filter.getText());
        }
    }
}

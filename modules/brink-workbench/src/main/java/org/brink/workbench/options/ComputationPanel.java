package org.brink.workbench.options;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.brink.api.numeric.ComputeThreads;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How many threads a run computes with. */
@Messages({
    "LBL_Threads=Threads of one run",
    "# {0} - number of cores",
    "BTN_AllCores=&All cores ({0})",
    "BTN_SomeThreads=&This many:",
    "TEXT_Threads=Large networks divide their work among them; small ones and closed forms compute with one. The same "
            + "number gives the same bits, and every run keeps it in its record. Fewer threads leave room for runs "
            + "beside each other. The setting is for runs that begin from now on."
})
final class ComputationPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JRadioButton all = new JRadioButton();
    private final JRadioButton some = new JRadioButton();
    private final JSpinner count;

    ComputationPanel(Runnable changed) {
        super(new BorderLayout());
        int cores = Runtime.getRuntime().availableProcessors();
        count = new JSpinner(new SpinnerNumberModel(cores, 1, ComputeThreads.MOST, 1));
        Mnemonics.setLocalizedText(all, Bundle.BTN_AllCores(Numbers.count(cores)));
        Mnemonics.setLocalizedText(some, Bundle.BTN_SomeThreads());
        all.setName("options.threads.all");
        some.setName("options.threads.some");
        count.setName("options.threads.count");
        count.getAccessibleContext().setAccessibleName(Bundle.LBL_Threads());
        ButtonGroup group = new ButtonGroup();
        group.add(all);
        group.add(some);
        all.addActionListener(e -> enabled(changed));
        some.addActionListener(e -> enabled(changed));
        count.addChangeListener(e -> changed.run());
        JPanel column = new JPanel();
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        column.add(row(new JLabel(Bundle.LBL_Threads())));
        column.add(row(all));
        column.add(row(some, count));
        Paragraph help = new Paragraph(Bundle.TEXT_Threads(), 3);
        help.setBorder(BorderFactory.createEmptyBorder(8, 6, 8, 0));
        column.add(help);
        add(column, BorderLayout.PAGE_START);
    }

    /** Shows what is kept. */
    void show(OptionalInt threads) {
        all.setSelected(threads.isEmpty());
        some.setSelected(threads.isPresent());
        threads.ifPresent(count::setValue);
        count.setEnabled(threads.isPresent());
    }

    /** What the person chose; empty for all cores. */
    OptionalInt threads() {
        return all.isSelected() ? OptionalInt.empty() : OptionalInt.of((Integer) count.getValue());
    }

    private void enabled(Runnable changed) {
        count.setEnabled(some.isSelected());
        changed.run();
    }

    private static JPanel row(Component... parts) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
        for (Component part : parts) {
            row.add(part);
        }
        return row;
    }
}

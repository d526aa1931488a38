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
import org.brink.workbench.ui.Tints;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How many threads matrix products take. */
@Messages({
    "LBL_Threads=Threads for matrix products",
    "# {0} - number of cores",
    "BTN_AllCores=&All cores ({0})",
    "BTN_SomeThreads=&This many:",
    "TEXT_Threads=They serve OpenBLAS, which large networks use; small ones compute in plain Java with one thread. "
            + "The same number gives the same bits, and every run keeps it in its record. Fewer threads leave room for "
            + "runs beside each other.",
    "TEXT_ThreadsRestart=A run has used the native kernel already: the change takes effect at the next start."
})
final class ComputationPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JRadioButton all = new JRadioButton();
    private final JRadioButton some = new JRadioButton();
    private final JSpinner count;
    private final Paragraph restart = new Paragraph(Bundle.TEXT_ThreadsRestart(), 1);

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
        restart.setForeground(Tints.warning());
        restart.setName("options.threads.restart");
        JPanel column = new JPanel();
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        column.add(row(new JLabel(Bundle.LBL_Threads())));
        column.add(row(all));
        column.add(row(some, count));
        Paragraph help = new Paragraph(Bundle.TEXT_Threads(), 3);
        help.setBorder(BorderFactory.createEmptyBorder(8, 6, 8, 0));
        restart.setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 0));
        column.add(help);
        column.add(restart);
        add(column, BorderLayout.PAGE_START);
    }

    /** Shows what is kept. */
    void show(OptionalInt threads, boolean waitsForRestart) {
        all.setSelected(threads.isEmpty());
        some.setSelected(threads.isPresent());
        threads.ifPresent(count::setValue);
        count.setEnabled(threads.isPresent());
        restart.setVisible(waitsForRestart);
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

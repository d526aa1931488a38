package org.brink.workbench.check;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.brink.api.run.RunStatus;
import org.brink.engine.StartingPoint;
import org.brink.engine.check.CheckReport;
import org.brink.engine.check.CheckResult;
import org.brink.engine.check.Verdict;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Stat;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** The strip above the results: how the check stands, what is checked, and its two buttons. */
@Messages({
    "LBL_Checking=checking",
    "LBL_Cancelled=cancelled",
    "LBL_NotChecked=not checked",
    "LBL_AllPassed=all derivatives passed",
    "LBL_NotAllPassed=not all derivatives passed",
    "BTN_Cancel=Cancel",
    "BTN_CheckAgain=Check Again"
})
final class CheckHeader extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel status = new JLabel();
    private final Stat objective = new Stat("check.objective", "objective", "sequence-transformer");
    private final Stat coordinates = new Stat("check.coordinates", "coordinates / blocks", "000 000 / 00");
    private final Stat value = new Stat("check.value", "L at the initial point", "0.000000e-00");
    private final JProgressBar bar = new JProgressBar();
    private final JButton cancel = new JButton(Bundle.BTN_Cancel());
    private final JButton again = new JButton(Bundle.BTN_CheckAgain());

    CheckHeader(Runnable onCancel, Runnable onAgain) {
        super(new BorderLayout());
        setName("check.header");
        status.setName("check.status");
        status.setFont(status.getFont().deriveFont(Font.BOLD));
        status.setIconTextGap(6);
        bar.setName("check.progress");
        bar.setStringPainted(true);
        cancel.setName("check.cancel");
        again.setName("check.again");
        cancel.addActionListener(e -> onCancel.run());
        again.addActionListener(e -> onAgain.run());
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
        line.setBorder(BorderFactory.createEmptyBorder(7, 12, 7, 6));
        line.add(status);
        for (Stat stat : new Stat[] {objective, coordinates, value}) {
            line.add(Box.createHorizontalStrut(18));
            stat.setMaximumSize(stat.getPreferredSize());
            line.add(stat);
        }
        line.add(Box.createHorizontalGlue());
        add(line);
        JPanel controls = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 9));
        controls.add(bar);
        controls.add(cancel);
        controls.add(again);
        add(controls, BorderLayout.LINE_END);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()));
        showBegin();
    }

    void showBegin() {
        set(Bundle.LBL_Checking(), RunStatus.State.RUNNING, true);
        bar.setIndeterminate(true);
        bar.setString("");
    }

    void showProgress(int done, int total) {
        bar.setIndeterminate(false);
        bar.setMaximum(total);
        bar.setValue(done);
        bar.setString(Numbers.count(done) + " / " + Numbers.count(total));
    }

    void show(CheckOutcome outcome) {
        if (outcome instanceof CheckOutcome.Done done) {
            show(done.start(), done.report());
        } else if (outcome instanceof CheckOutcome.Impossible) {
            set(Bundle.LBL_NotChecked(), RunStatus.State.FAILED, false);
        } else {
            set(Bundle.LBL_Cancelled(), RunStatus.State.CANCELLED, false);
        }
    }

    private void show(StartingPoint start, CheckReport report) {
        boolean failed = report.results().stream().map(CheckResult::verdict).anyMatch(v -> v == Verdict.FAILED);
        Verdict worst = report.passed() ? Verdict.PASSED : failed ? Verdict.FAILED : Verdict.UNRESOLVED;
        set(report.passed() ? Bundle.LBL_AllPassed() : Bundle.LBL_NotAllPassed(), CheckTable.sign(worst), false);
        objective.set(start.experiment().objective().type());
        coordinates.set(Numbers.count(report.dimension()) + " / " + Numbers.count(start.objective().blocks().size()));
        value.set(Numbers.value(report.value()));
    }

    private void set(String text, RunStatus.State sign, boolean busy) {
        status.setText(text);
        status.setIcon(Icons.status(sign));
        bar.setVisible(busy);
        cancel.setVisible(busy);
        again.setVisible(!busy);
    }
}

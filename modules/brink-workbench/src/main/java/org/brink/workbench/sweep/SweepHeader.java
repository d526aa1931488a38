package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.brink.api.run.RunStatus.State;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.sweeps.Executors;
import org.brink.sweeps.SweepProgress;
import org.brink.sweeps.SweepTable;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Stat;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** The strip above the cells: how the sweep stands, its counts, and its buttons. */
@Messages({
    "LBL_SweepOpening=opening",
    "LBL_SweepWaiting=waiting",
    "LBL_SweepRunning=running",
    "LBL_SweepPaused=paused",
    "LBL_SweepElsewhere=running elsewhere",
    "LBL_SweepDetaching=detaching",
    "# {0} - name of the engine",
    "LBL_SweepJob=left to {0}",
    "# {0} - name of the engine",
    "LBL_SweepRunningOn=running on {0}",
    "BTN_SweepDetach=Detach",
    "BTN_SweepAttach=Attach",
    "TIP_SweepDetach=Leave the sweep to those who run it; this window goes on showing what they have stored",
    "TIP_SweepAttach=Follow those who run the sweep, and have them run what is missing in the end",
    "LBL_SweepComplete=complete",
    "LBL_SweepIncomplete=not complete",
    "BTN_SweepPause=Pause",
    "BTN_SweepResume=Resume",
    "BTN_SweepCancel=Cancel",
    "BTN_SweepGoOn=Go On",
    "BTN_SweepRerun=Rerun Failed",
    "TIP_SweepGoOn=Run the cells that have no result yet",
    "TIP_SweepRerun=Run the failed cells again, and no others"
})
final class SweepHeader extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int UNITS = 1000;

    /** What people ask for. */
    interface Wishes {
        void pauseOrResume();

        void cancel();

        void detach();

        void goOn();

        void rerunFailed();
    }

    private final JLabel status = new JLabel(Bundle.LBL_SweepOpening());
    private final Stat cells = new Stat("sweep.count", "cells with a result", "100 000 / 100 000");
    private final Stat completed = new Stat("sweep.completed", "completed", "100 000");
    private final Stat diverged = new Stat("sweep.diverged", "diverged", "100 000");
    private final Stat failed = new Stat("sweep.failed", "failed", "100 000");
    private final JProgressBar bar = new JProgressBar(0, UNITS);
    private final JLabel news = new JLabel(" ");
    private final JButton pause = new JButton(Bundle.BTN_SweepPause());
    private final JButton detach = new JButton(Bundle.BTN_SweepDetach());
    private final JButton cancel = new JButton(Bundle.BTN_SweepCancel());
    private final JButton goOn = new JButton(Bundle.BTN_SweepGoOn());
    private final JButton rerun = new JButton(Bundle.BTN_SweepRerun());

    SweepHeader(Wishes wishes) {
        super(new BorderLayout());
        setName("sweep.header");
        status.setName("sweep.status");
        status.setFont(status.getFont().deriveFont(Font.BOLD));
        status.setIconTextGap(6);
        bar.setName("sweep.progress");
        bar.setStringPainted(true);
        pause.setName("sweep.pause");
        detach.setName("sweep.detach");
        detach.setToolTipText(Bundle.TIP_SweepDetach());
        cancel.setName("sweep.cancel");
        news.setName("sweep.news");
        news.setForeground(Tints.muted());
        news.setBorder(BorderFactory.createEmptyBorder(4, 0, 0, 0));
        goOn.setName("sweep.goOn");
        rerun.setName("sweep.rerun");
        rerun.setToolTipText(Bundle.TIP_SweepRerun());
        pause.addActionListener(e -> wishes.pauseOrResume());
        detach.addActionListener(e -> wishes.detach());
        cancel.addActionListener(e -> wishes.cancel());
        goOn.addActionListener(e -> wishes.goOn());
        rerun.addActionListener(e -> wishes.rerunFailed());
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
        line.setBorder(BorderFactory.createEmptyBorder(7, 12, 7, 6));
        line.add(status);
        for (Stat stat : new Stat[] {cells, completed, diverged, failed}) {
            line.add(Box.createHorizontalStrut(16));
            stat.setMaximumSize(stat.getPreferredSize());
            line.add(stat);
        }
        line.add(Box.createHorizontalGlue());
        add(line);
        JPanel controls = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 9));
        for (JButton button : new JButton[] {pause, detach, cancel, goOn, rerun}) {
            controls.add(button);
        }
        add(controls, BorderLayout.LINE_END);
        JPanel foot = new JPanel(new BorderLayout());
        foot.setBorder(BorderFactory.createEmptyBorder(0, 12, 8, 12));
        foot.add(bar);
        foot.add(news, BorderLayout.PAGE_END);
        add(foot, BorderLayout.PAGE_END);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()));
        show(Optional.empty(), Optional.empty(), Standing.IDLE);
    }

    /**
     * Shows how the sweep stands.
     *
     * @param active present while this workbench works on it
     * @param table what is known; empty while it is being read
     * @param standing who else works on it
     */
    void show(Optional<ActiveSweep> active, Optional<SweepTable> table, Standing standing) {
        boolean elsewhere = standing.busy();
        boolean byItself = active.filter(sweep -> sweep.engine().goesOnByItself()).isPresent();
        boolean attachable = active.isEmpty() && standing.attachable();
        boolean going = active.isPresent();
        boolean paused = active.filter(sweep -> sweep.control().paused()).isPresent();
        int all = table.map(SweepTable::cells).orElse(0);
        int known = table.map(SweepTable::known).orElse(0);
        int wrong = table.map(t -> t.count(State.FAILED)).orElse(0);
        cells.set(Numbers.count(known) + " / " + Numbers.count(all));
        completed.set(Numbers.count(table.map(t -> t.count(State.COMPLETED) + t.count(State.STOPPED)).orElse(0)));
        diverged.set(Numbers.count(table.map(t -> t.count(State.DIVERGED)).orElse(0)));
        failed.set(Numbers.count(wrong));
        failed.warn(wrong > 0);
        pause.setText(paused ? Bundle.BTN_SweepResume() : Bundle.BTN_SweepPause());
        pause.setVisible(going && !byItself);
        detach.setVisible(byItself);
        detach.setEnabled(active.filter(sweep -> !sweep.control().detached()).isPresent());
        cancel.setVisible(going || attachable);
        goOn.setText(attachable ? Bundle.BTN_SweepAttach() : Bundle.BTN_SweepGoOn());
        goOn.setToolTipText(attachable ? Bundle.TIP_SweepAttach() : Bundle.TIP_SweepGoOn());
        goOn.setVisible(attachable || !going && !elsewhere && table.isPresent() && known < all);
        rerun.setVisible(!going && !elsewhere && !attachable && wrong > 0);
        State state = going || elsewhere || attachable ? State.RUNNING : wrong > 0 ? State.FAILED
                : known == all ? State.COMPLETED : State.CANCELLED;
        status.setIcon(Icons.status(table.isPresent() ? state : State.RUNNING));
        status.setText(active.isPresent() ? status(active.get()) : elsewhere ? Bundle.LBL_SweepElsewhere()
                : attachable ? Bundle.LBL_SweepJob(name(standing.job().get()))
                : table.isEmpty() ? Bundle.LBL_SweepOpening()
                : known == all ? Bundle.LBL_SweepComplete() : Bundle.LBL_SweepIncomplete());
        news.setText(active.map(ActiveSweep::news).orElse(""));
        news.setToolTipText(news.getText());
        news.setVisible(!news.getText().isEmpty());
        bar.getParent().setVisible(going);
        Optional<SweepProgress> progress = active.flatMap(ActiveSweep::progress);
        bar.setValue(progress.map(now -> (int) Math.round(UNITS * now.fraction())).orElse(0));
        bar.setString(progress.map(SweepWork::text).orElse(""));
    }

    private static String status(ActiveSweep sweep) {
        if (sweep.control().paused()) {
            return Bundle.LBL_SweepPaused();
        }
        if (sweep.progress().isEmpty()) {
            return Bundle.LBL_SweepWaiting();
        }
        boolean byItself = sweep.engine().goesOnByItself();
        return !byItself ? Bundle.LBL_SweepRunning() : sweep.control().detached() ? Bundle.LBL_SweepDetaching()
                : Bundle.LBL_SweepRunningOn(sweep.engine().name());
    }

    /** What people call an engine; its type if it is not installed here. */
    private static String name(String type) {
        return Executors.all().stream().filter(provider -> provider.type().equals(type)).findFirst()
                .map(ExecutorProvider::displayName).orElse(type);
    }
}

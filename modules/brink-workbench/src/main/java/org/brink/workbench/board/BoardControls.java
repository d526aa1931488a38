package org.brink.workbench.board;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import org.brink.workbench.run.ActiveRun;
import org.brink.workbench.ui.Icons;
import org.openide.util.NbBundle.Messages;

/** The buttons of a run board: pause or resume, single step, stop, fork, add a chart. */
@Messages({
    "TIP_Pause=Pause this run",
    "TIP_Resume=Resume this run",
    "TIP_Step=Take a single step, then pause",
    "TIP_Stop=Stop this run; what was computed is kept",
    "TIP_NotHere=This run is not carried out by this workbench, or has ended",
    "TIP_Fork=Fork this run at the pinned step cursor",
    "LBL_AddChart=Add Chart",
    "LBL_Details=Values and Events",
    "TIP_Details=Show or hide the tables of all values at the step cursor and of the events of the run"
})
final class BoardControls {

    private final JButton pause = button("board.pause", "pause");
    private final JButton step = button("board.singleStep", "step");
    private final JButton stop = button("board.stop", "stop");
    private final JButton fork = button("board.fork", "fork");
    private final JButton add = button("board.addChart", "add");
    private final JToggleButton details = new JToggleButton();
    private final JToolBar bar = new JToolBar();
    private Optional<ActiveRun> run = Optional.empty();

    /**
     * Buttons without a run.
     *
     * @param channels makes the menu of charts that can be added
     * @param showDetails shows or hides the tables
     * @param onFork forks the run at the step cursor
     */
    BoardControls(Supplier<JPopupMenu> channels, Consumer<Boolean> showDetails, Runnable onFork) {
        bar.setFloatable(false);
        bar.setOpaque(false);
        bar.setBorder(BorderFactory.createEmptyBorder(6, 2, 6, 6));
        pause.addActionListener(e -> run.ifPresent(ActiveRun::pauseOrResume));
        step.addActionListener(e -> run.ifPresent(r -> r.control().stepOnce()));
        stop.addActionListener(e -> run.ifPresent(r -> r.control().cancel()));
        add.setText(Bundle.LBL_AddChart());
        add.addActionListener(e -> channels.get().show(add, 0, add.getHeight()));
        bar.add(pause);
        bar.add(step);
        bar.add(stop);
        fork.setToolTipText(Bundle.TIP_Fork());
        fork.addActionListener(e -> onFork.run());
        bar.add(fork);
        bar.addSeparator();
        bar.add(add);
        details.setName("board.showDetails");
        details.setFocusable(false);
        details.setText(Bundle.LBL_Details());
        details.setIcon(Icons.named("table"));
        details.setToolTipText(Bundle.TIP_Details());
        details.addActionListener(e -> showDetails.accept(details.isSelected()));
        bar.add(details);
        update(Optional.empty());
    }

    /** The tool bar. */
    JToolBar bar() {
        return bar;
    }

    /** Fits the button to whether the tables are shown. */
    void setDetailsShown(boolean shown) {
        details.setSelected(shown);
    }

    /** Fits the buttons to how the run stands; empty if it does not go on in this workbench. */
    void update(Optional<ActiveRun> active) {
        run = active;
        boolean going = active.isPresent();
        boolean paused = active.map(ActiveRun::paused).orElse(false);
        for (JButton button : new JButton[] {pause, step, stop}) {
            button.setEnabled(going);
        }
        pause.setIcon(Icons.named(paused ? "resume" : "pause"));
        pause.setToolTipText(going ? paused ? Bundle.TIP_Resume() : Bundle.TIP_Pause() : Bundle.TIP_NotHere());
        step.setToolTipText(going ? Bundle.TIP_Step() : Bundle.TIP_NotHere());
        stop.setToolTipText(going ? Bundle.TIP_Stop() : Bundle.TIP_NotHere());
    }

    private static JButton button(String name, String icon) {
        JButton button = new JButton(Icons.named(icon));
        button.setName(name);
        button.setFocusable(false);
        return button;
    }
}

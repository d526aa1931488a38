package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** Below the picture: what is under the mouse, what was chosen, and what can be done with it. */
@Messages({
    "TEXT_MapHint=Click to choose values, drag to zoom in.",
    "# {0} - values",
    "TEXT_MapChosen=Chosen: {0}",
    "TEXT_MapNoneChosen=No values are chosen.",
    "BTN_MapExperiment=Open as Experiment",
    "BTN_MapRun=Run",
    "TIP_MapExperiment=Make an experiment of the project with the chosen values",
    "TIP_MapRun=Run the experiment with the chosen values; its file stays as it is"
})
final class MapDetail extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel readout = new JLabel(Bundle.TEXT_MapHint());
    private final JLabel chosen = new JLabel(Bundle.TEXT_MapNoneChosen());
    private final JButton experiment = new JButton(Bundle.BTN_MapExperiment());
    private final JButton run = new JButton(Bundle.BTN_MapRun());

    MapDetail(Runnable openAsExperiment, Runnable runNow) {
        super(new BorderLayout());
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()),
                BorderFactory.createEmptyBorder(6, 12, 2, 6)));
        readout.setName("map.readout");
        chosen.setName("map.chosen");
        experiment.setName("map.experiment");
        run.setName("map.run");
        experiment.setToolTipText(Bundle.TIP_MapExperiment());
        run.setToolTipText(Bundle.TIP_MapRun());
        experiment.addActionListener(e -> openAsExperiment.run());
        run.addActionListener(e -> runNow.run());
        JPanel foot = new JPanel(new BorderLayout(8, 0));
        foot.add(chosen);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 3));
        buttons.add(run);
        buttons.add(experiment);
        foot.add(buttons, BorderLayout.LINE_END);
        add(readout, BorderLayout.PAGE_START);
        add(foot);
        choose(Optional.empty());
        read(Optional.empty());
    }

    /** Says what is under the mouse. */
    void read(Optional<String> text) {
        readout.setText(text.orElse(Bundle.TEXT_MapHint()));
        readout.setToolTipText(text.orElse(null));
        readout.setForeground(text.isPresent() ? chosen.getForeground() : Tints.muted());
    }

    /** Says what was chosen; empty for nothing. */
    void choose(Optional<String> text) {
        chosen.setText(text.map(Bundle::TEXT_MapChosen).orElse(Bundle.TEXT_MapNoneChosen()));
        chosen.setToolTipText(text.orElse(null));
        experiment.setEnabled(text.isPresent());
        run.setEnabled(text.isPresent());
    }
}

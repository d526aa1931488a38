package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.awt.Font;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.brink.api.run.RunStatus.State;
import org.brink.maps.StoredMap;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Stat;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** The strip above the picture: how the map stands, its numbers, and a bar while it is computed. */
@Messages({
    "LBL_MapNone=not computed yet",
    "LBL_MapComputing=computing",
    "LBL_MapStored=complete, stored",
    "LBL_MapInMemory=complete, not stored",
    "LBL_MapCells=trajectories",
    "LBL_MapDiverged=diverged",
    "LBL_MapTime=computed in",
    "# {0} - percent",
    "# {1} - time",
    "MSG_MapLeft={0} %, {1} left",
    "# {0} - percent",
    "MSG_MapPercent={0} %",
    "BTN_MapCancel=Cancel"
})
final class MapHeader extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int UNITS = 1000;

    private final JLabel status = new JLabel(Bundle.LBL_MapNone());
    private final Stat cells = new Stat("map.cells", Bundle.LBL_MapCells(), "1 000 000");
    private final Stat diverged = new Stat("map.diverged", Bundle.LBL_MapDiverged(), "100.00 %");
    private final Stat time = new Stat("map.time", Bundle.LBL_MapTime(), "00 min 00 s");
    private final JProgressBar bar = new JProgressBar(0, UNITS);
    private final JButton cancel = new JButton(Bundle.BTN_MapCancel());
    private final JPanel foot = new JPanel(new BorderLayout(8, 0));

    MapHeader(Runnable cancelled) {
        super(new BorderLayout());
        status.setName("map.status");
        status.setFont(status.getFont().deriveFont(Font.BOLD));
        status.setIconTextGap(6);
        bar.setName("map.progress");
        bar.setStringPainted(true);
        cancel.setName("map.cancel");
        cancel.addActionListener(e -> cancelled.run());
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
        line.setBorder(BorderFactory.createEmptyBorder(7, 12, 7, 6));
        line.add(status);
        for (Stat stat : new Stat[] {cells, diverged, time}) {
            line.add(Box.createHorizontalStrut(18));
            stat.setMaximumSize(stat.getPreferredSize());
            line.add(stat);
        }
        line.add(Box.createHorizontalGlue());
        add(line);
        foot.setBorder(BorderFactory.createEmptyBorder(0, 12, 8, 12));
        foot.add(bar);
        foot.add(cancel, BorderLayout.LINE_END);
        add(foot, BorderLayout.PAGE_END);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()));
        show(Optional.empty());
    }

    /** Puts a choice beside the numbers. */
    void addChoice(JPanel choice) {
        add(choice, BorderLayout.LINE_END);
    }

    /** Shows a computation that goes on. */
    void show(MapWork work) {
        status.setText(Bundle.LBL_MapComputing());
        status.setIcon(Icons.status(State.RUNNING));
        foot.setVisible(true);
        OptionalDouble left = work.secondsLeft();
        String percent = Integer.toString((int) (100 * work.fraction()));
        bar.setValue((int) Math.round(UNITS * work.fraction()));
        bar.setString(left.isPresent() ? Bundle.MSG_MapLeft(percent, Numbers.time(
                Duration.ofMillis((long) (1000 * left.getAsDouble())))) : Bundle.MSG_MapPercent(percent));
    }

    /** Shows what is there; empty for nothing. */
    void show(Optional<Shown> shown) {
        foot.setVisible(false);
        boolean stored = shown.filter(each -> each.folder().isPresent()).isPresent();
        status.setText(shown.isEmpty() ? Bundle.LBL_MapNone()
                : stored ? Bundle.LBL_MapStored() : Bundle.LBL_MapInMemory());
        status.setIcon(shown.isEmpty() ? null : Icons.status(State.COMPLETED));
        status.setToolTipText(shown.flatMap(Shown::folder).map(Object::toString).orElse(null));
        cells.set(shown.map(each -> Numbers.count(count(each.map()))).orElse("–"));
        diverged.set(shown.map(each -> String.format(Locale.ROOT, "%.2f %%", 100 * diverged(each.map())))
                .orElse("–"));
        time.set(shown.map(each -> Numbers.time(Duration.ofMillis((long) (1000 * each.map().seconds()))))
                .orElse("–"));
        setToolTipText(shown.map(each -> String.join("; ", each.map().remarks())).filter(text -> !text.isEmpty())
                .orElse(null));
    }

    private static long count(StoredMap map) {
        long columns = map.vector("x").length;
        return map.kind() == StoredMap.Kind.MAP ? columns * map.vector("y").length
                : map.find("backward").isPresent() ? 2 * columns : columns;
    }

    /** The share of trajectories that diverged. */
    private static double diverged(StoredMap map) {
        boolean plane = map.kind() == StoredMap.Kind.MAP;
        double sum = 0;
        long all = 0;
        for (double[] row : map.rows(plane ? "diverged" : "points")) {
            if (plane) {
                for (double flag : row) {
                    sum += flag;
                    all++;
                }
            } else {
                sum += Double.isNaN(row[0]) ? 1 : 0;
                all++;
            }
        }
        return sum / Math.max(1, all);
    }
}

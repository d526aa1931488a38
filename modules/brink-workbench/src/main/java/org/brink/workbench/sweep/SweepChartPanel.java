package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.brink.api.experiment.SweepAxis;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;
import org.brink.workbench.canvas.BackgroundClock;
import org.brink.workbench.canvas.BoardDrawer;
import org.brink.workbench.canvas.Frame;
import org.brink.workbench.canvas.FramePacer;
import org.brink.workbench.canvas.PictureCanvas;
import org.brink.workbench.draw.ScreenPainter;
import org.openide.util.NbBundle.Messages;

/** One number of all cells over an axis, drawn in the background while results come in. */
@Messages({
    "LBL_ChartAxis=over",
    "LBL_ChartChannel=Chart of"
})
final class SweepChartPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient SweepPlan plan;
    private final transient SweepTable table;
    private final transient ScreenPainter painter = new ScreenPainter();
    private final transient FramePacer pacer = new FramePacer(new BackgroundClock(), BoardDrawer.FRAME, this::frame);
    private final PictureCanvas canvas = new PictureCanvas("sweep.chart", () -> request());
    private final JComboBox<String> axis = new JComboBox<>();
    private final JComboBox<String> channel = new JComboBox<>();
    private transient List<String> offered = List.of();
    private transient Statistic statistic = Statistic.LAST;
    private transient volatile Optional<SweepChart> wanted = Optional.empty();
    private transient long seen = -1;
    private boolean quiet;

    SweepChartPanel(SweepPlan plan, SweepTable table) {
        super(new BorderLayout());
        this.plan = plan;
        this.table = table;
        axis.setName("sweep.chart.axis");
        channel.setName("sweep.chart.channel");
        plan.axes().stream().map(SweepAxis::label).forEach(axis::addItem);
        axis.addActionListener(e -> choose());
        channel.addActionListener(e -> choose());
        add(canvas);
    }

    /** Puts the choices beside others. */
    void addChoices(JPanel line) {
        CellsPanel.label(line, Bundle.LBL_ChartChannel(), channel);
        CellsPanel.label(line, Bundle.LBL_ChartAxis(), axis);
    }

    /** Goes on where another one is left. */
    void takeOver(SweepChartPanel other) {
        offer(other.offered);
        axis.setSelectedIndex(other.axis.getSelectedIndex());
        channel.setSelectedItem(other.channel.getSelectedItem());
        canvas.setFrame(other.canvas.frame());
    }

    boolean isSettled() {
        return !pacer.busy();
    }

    /** Draws what is new. */
    void refresh() {
        long now = table.version();
        if (now != seen) {
            seen = now;
            offer(CellsModel.shown(table.channels()));
            request();
        }
    }

    void show(Statistic other) {
        statistic = other;
        choose();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (pacer != null) {
            request();
        }
    }

    private void offer(List<String> channels) {
        if (!channels.equals(offered)) {
            Object before = channel.getSelectedItem();
            quiet = true;
            offered = channels;
            channel.removeAllItems();
            channels.forEach(channel::addItem);
            if (before != null && channels.contains(before)) {
                channel.setSelectedItem(before);
            }
            quiet = false;
            choose();
        }
    }

    private void choose() {
        if (!quiet && channel.getSelectedItem() instanceof String name && axis.getSelectedIndex() >= 0) {
            wanted = Optional.of(new SweepChart(plan, axis.getSelectedIndex(), name, statistic));
            request();
        }
    }

    private void request() {
        pacer.request();
    }

    private void frame() {
        if (!canvas.pictureSize().drawable()) {
            return;
        }
        Frame drawn = painter.paint(wanted.map(chart -> chart.model(table)).orElseGet(SweepChart::nothing),
                canvas.pictureSize());
        SwingUtilities.invokeLater(() -> canvas.setFrame(Optional.of(drawn)));
    }
}

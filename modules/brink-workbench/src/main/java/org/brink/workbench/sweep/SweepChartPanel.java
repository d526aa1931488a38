package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.brink.api.chart.ChartModel;
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

/** One number of all cells or groups over an axis, drawn in the background while results come in. */
@Messages({
    "LBL_ChartAxis=over",
    "LBL_ChartChannel=Chart of"
})
final class SweepChartPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    /** With more cells a picture takes its time, and one more cell is no news. */
    private static final int MANY = 10_000;
    private static final Duration SELDOM = Duration.ofMillis(500);
    private static final String LONGEST = "central-flow.gradient-norm";

    private final transient SweepPlan plan;
    private final transient ScreenPainter painter = new ScreenPainter();
    private final transient FramePacer pacer;
    private final PictureCanvas canvas = new PictureCanvas("sweep.chart", this::request);
    private final JComboBox<Integer> axis = new JComboBox<>();
    private final JComboBox<String> channel = new JComboBox<>();
    private final JComboBox<String> statistic = new JComboBox<>(
            Arrays.stream(Statistic.values()).map(Statistic::id).toArray(String[]::new));
    private transient volatile SweepTable table;
    private transient List<String> offered = List.of();
    private transient Optional<Grouping> grouping = Optional.empty();
    private transient ColumnChoice choice = ColumnChoice.USUAL;
    private transient volatile Optional<Function<SweepTable, ChartModel>> wanted = Optional.empty();
    private transient long seen = -1;
    private boolean quiet;

    SweepChartPanel(SweepPlan plan, SweepTable table) {
        super(new BorderLayout());
        this.plan = plan;
        this.table = table;
        pacer = new FramePacer(new BackgroundClock(), plan.cells() > MANY ? SELDOM : BoardDrawer.FRAME, this::frame);
        axis.setName("sweep.chart.axis");
        channel.setName("sweep.chart.channel");
        channel.setPrototypeDisplayValue(LONGEST);
        statistic.setName("sweep.chart.statistic");
        axis.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(JList<?> list, Object value, int index,
                    boolean selected, boolean focused) {
                return super.getListCellRendererComponent(list, value instanceof Integer place
                        ? plan.axes().get(place).label() : value, index, selected, focused);
            }
        });
        offerAxes(IntStream.range(0, plan.axes().size()).boxed().toList());
        axis.addActionListener(e -> choose());
        channel.addActionListener(e -> choose());
        statistic.addActionListener(e -> choose());
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        line.add(label(Bundle.LBL_ChartChannel(), channel));
        line.add(channel);
        line.add(statistic);
        line.add(label(Bundle.LBL_ChartAxis(), axis));
        line.add(axis);
        add(line, BorderLayout.PAGE_START);
        add(canvas);
    }

    static JLabel label(String text, JComboBox<?> box) {
        JLabel label = new JLabel(text);
        label.setLabelFor(box);
        return label;
    }

    boolean isSettled() {
        return !pacer.busy();
    }

    /** Shows other results of the same sweep. */
    void follow(SweepTable other) {
        table = other;
        seen = -1;
        refresh();
    }

    /** Draws what is new. */
    void refresh() {
        long now = table.version();
        if (now != seen) {
            seen = now;
            offer(Measure.ordered(table.channels()));
            request();
        }
    }

    /** Draws cells, or groups with the numbers that were chosen. */
    void show(Optional<Grouping> groups, ColumnChoice columns) {
        grouping = groups;
        choice = columns;
        offerAxes(groups.map(Grouping::axes)
                .orElseGet(() -> IntStream.range(0, plan.axes().size()).boxed().toList()));
        choose();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (pacer != null) {
            request();
        }
    }

    private void offerAxes(List<Integer> axes) {
        Object before = axis.getSelectedItem();
        quiet = true;
        axis.removeAllItems();
        axes.forEach(axis::addItem);
        if (axes.contains(before)) {
            axis.setSelectedItem(before);
        }
        quiet = false;
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
        if (!quiet && channel.getSelectedItem() instanceof String name && axis.getSelectedItem() instanceof Integer x) {
            Measure measure = new Measure(name, Statistic.values()[statistic.getSelectedIndex()]);
            wanted = Optional.of(grouping.isPresent()
                    ? new GroupChart(plan, grouping.get(), x, measure, choice.aggregates())::model
                    : new SweepChart(plan, x, measure)::model);
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
        Frame drawn = painter.paint(wanted.map(chart -> chart.apply(table)).orElseGet(SweepChart::nothing),
                canvas.pictureSize());
        SwingUtilities.invokeLater(() -> canvas.setFrame(Optional.of(drawn)));
    }
}

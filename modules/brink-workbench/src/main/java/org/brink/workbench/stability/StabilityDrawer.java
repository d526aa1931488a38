package org.brink.workbench.stability;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.filter.Complex;
import org.brink.api.parameter.Range;
import org.brink.charts.Charts;
import org.brink.engine.stability.StabilityCharts;
import org.brink.workbench.canvas.BackgroundClock;
import org.brink.workbench.canvas.BoardDrawer;
import org.brink.workbench.canvas.Frame;
import org.brink.workbench.canvas.FramePacer;
import org.brink.workbench.canvas.PictureCanvas;
import org.brink.workbench.canvas.PictureSize;
import org.brink.workbench.draw.ScreenPainter;
import org.openide.util.NbBundle.Messages;

/** Draws both charts in the background whenever the descent, the chosen s or a size changed. */
@Messages("TEXT_NoRegion=There is no region to show. What is wrong stands in the form.")
final class StabilityDrawer {

    private final FramePacer pacer = new FramePacer(new BackgroundClock(), BoardDrawer.FRAME, this::frame);
    private final ScreenPainter painter = new ScreenPainter();
    private final PictureCanvas region = new PictureCanvas("stability.region", this::request);
    private final PictureCanvas roots = new PictureCanvas("stability.roots", this::request);
    private volatile Optional<StabilityCharts> charts = Optional.empty();
    private volatile Complex chosen = Complex.real(0);

    /** The plane of s. */
    PictureCanvas region() {
        return region;
    }

    /** The plane of z. */
    PictureCanvas roots() {
        return roots;
    }

    /** Shows another descent; empty for none. */
    void show(Optional<StabilityCharts> descent, Complex s) {
        charts = descent;
        chosen = s;
        request();
    }

    /** Shows another s. */
    void choose(Complex s) {
        chosen = s;
        request();
    }

    /** Draws anew. */
    void request() {
        pacer.request();
    }

    /** Whether everything is drawn. */
    boolean settled() {
        return !pacer.busy();
    }

    private void frame() {
        Optional<StabilityCharts> now = charts;
        Complex s = chosen;
        Optional<Frame> left = paint(now.map(drawn -> drawn.region(s)).orElseGet(StabilityDrawer::nothing),
                region.pictureSize());
        Optional<Frame> right = now.isPresent() ? paintRound(now.get().roots(s), roots.pictureSize())
                : paint(nothing(), roots.pictureSize());
        SwingUtilities.invokeLater(() -> {
            region.setFrame(left);
            roots.setFrame(right);
        });
    }

    private static ChartModel nothing() {
        return new ChartModel("", Axis.linear(""), Axis.linear(""), List.of(), Bundle.TEXT_NoRegion());
    }

    private Optional<Frame> paint(ChartModel model, PictureSize size) {
        return size.drawable() ? Optional.of(painter.paint(model, size)) : Optional.empty();
    }

    /** With the same scale on both axes, so that the unit circle is round. */
    private Optional<Frame> paintRound(ChartModel model, PictureSize size) {
        return paint(model, size).map(first -> {
            Rectangle2D plot = first.plot();
            Range x = model.x().range().orElseThrow();
            Range y = model.y().range().orElseThrow();
            double scale = Math.max((x.high() - x.low()) / plot.getWidth(), (y.high() - y.low()) / plot.getHeight());
            return painter.paint(Charts.zoomed(model, Optional.of(about(x, scale * plot.getWidth())),
                    Optional.of(about(y, scale * plot.getHeight()))), size);
        });
    }

    private static Range about(Range range, double length) {
        double middle = 0.5 * (range.low() + range.high());
        return Range.closed(middle - 0.5 * length, middle + 0.5 * length);
    }
}

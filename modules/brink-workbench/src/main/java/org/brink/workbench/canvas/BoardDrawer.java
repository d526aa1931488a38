package org.brink.workbench.canvas;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.chart.ChartModel;
import org.brink.spi.view.ViewedRun;

/**
 * The background half of a board: reads what is new, draws all charts that changed into pictures, and hands them over.
 * Draws nothing while the board is hidden, and stops looking for news when the runs have ended.
 */
public final class BoardDrawer {

    /** Shortest time between two frames of a board. */
    public static final Duration FRAME = Duration.ofMillis(40);

    private static final Logger LOG = Logger.getLogger(BoardDrawer.class.getName());
    private static final Duration SLOWEST_LOOK = Duration.ofMillis(500);

    /** Receives what was drawn. */
    public interface Screen {

        /** Shows new pictures. Called on the drawing thread, also without pictures when only the state changed. */
        void show(Map<ChartCell, Frame> pictures);

        /** Says that the runs cannot be read. Called on the drawing thread. */
        void fail(IOException problem);
    }

    private final BoardSource source;
    private final FramePacer.Clock clock;
    private final Painter painter;
    private final Screen screen;
    private final FramePacer pacer;
    private final AtomicBoolean lookPlanned = new AtomicBoolean();
    private final Map<ChartCell, Drawn> drawn = new HashMap<>();
    private volatile List<ChartCell> cells = List.of();
    private volatile Optional<StepRange> visible = Optional.empty();
    private volatile boolean showing;
    private volatile boolean settled;
    private volatile int themeVersion;
    private volatile boolean closed;
    private Duration look = FRAME;

    /** A drawer that draws nothing until it is told to. */
    public BoardDrawer(BoardSource source, FramePacer.Clock clock, Painter painter, Screen screen) {
        this.source = source;
        this.clock = clock;
        this.painter = painter;
        this.screen = screen;
        this.pacer = new FramePacer(clock, FRAME, this::frame);
    }

    /** Draws these charts from now on. */
    public void setCells(List<ChartCell> shown) {
        cells = List.copyOf(shown);
        request();
    }

    /** Draws these steps from now on; empty for all. */
    public void setVisible(Optional<StepRange> steps) {
        visible = steps;
        request();
    }

    /** Says whether the board can be seen. */
    public void setShowing(boolean seen) {
        showing = seen;
        if (seen) {
            request();
        }
    }

    /** Draws everything anew, as colours or fonts changed. */
    public void themeChanged() {
        themeVersion++;
        request();
    }

    /** Asks for a frame. */
    public void request() {
        settled = false;
        if (!closed) {
            pacer.request();
        }
    }

    /** Whether the runs have ended and everything is drawn that is known of them. */
    public boolean settled() {
        return settled && !pacer.busy();
    }

    /** Draws no more and lets go of the runs. */
    public void close() {
        closed = true;
        pacer.stop();
        clock.schedule(this::closeSource, 0);
    }

    private void closeSource() {
        synchronized (source) {
            try {
                source.close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "cannot close the runs of a board", e);
            }
        }
    }

    private void frame() {
        synchronized (source) {
            if (!closed && showing) {
                try {
                    frameNow();
                } catch (IOException e) {
                    screen.fail(e);
                }
            }
        }
    }

    private void frameNow() throws IOException {
        Optional<StepRange> steps = visible;
        int theme = themeVersion;
        List<ChartCell> shown = cells;
        // asked before reading: what is written between the two is then read by one more look
        boolean ended = source.ended();
        boolean news = source.refresh();
        int width = shown.stream().mapToInt(c -> c.canvas().pictureSize().deviceWidth()).max().orElse(1);
        source.prepare(steps, Math.max(1, width));
        drawn.keySet().retainAll(shown);
        Map<ChartCell, Frame> pictures = draw(shown, steps, theme, news);
        screen.show(pictures);
        if (ended) {
            settled = cells == shown;
        } else {
            look = news ? FRAME : Duration.ofMillis(Math.min(2 * look.toMillis(), SLOWEST_LOOK.toMillis()));
            planLook();
        }
    }

    private Map<ChartCell, Frame> draw(List<ChartCell> shown, Optional<StepRange> steps, int theme, boolean news) {
        List<? extends ViewedRun> runs = source.runs();
        Map<Integer, List<ChartCell>> stale = new LinkedHashMap<>();
        for (ChartCell cell : shown) {
            Drawn last = drawn.get(cell);
            boolean same = last != null && !news && last.steps.equals(steps) && last.theme == theme;
            if (cell.canvas().pictureSize().drawable()
                    && (!same || !last.size.equals(cell.canvas().pictureSize()))) {
                stale.computeIfAbsent(cell.group(), g -> new ArrayList<>()).add(cell);
            }
        }
        Map<ChartCell, Frame> pictures = new LinkedHashMap<>();
        stale.keySet().forEach(group -> drawGroup(shown.stream().filter(c -> c.group() == group
                && c.canvas().pictureSize().drawable()).toList(), runs, steps, theme, pictures));
        return pictures;
    }

    private void drawGroup(List<ChartCell> group, List<? extends ViewedRun> runs, Optional<StepRange> steps, int theme,
            Map<ChartCell, Frame> pictures) {
        StepRange shown = steps.orElse(source.extent());
        List<ChartModel> models = LinkedAxes.link(CellModels.of(group, runs).stream()
                .map(model -> LinkedAxes.withSteps(model, shown)).toList());
        for (int i = 0; i < group.size(); i++) {
            ChartCell cell = group.get(i);
            PictureSize size = cell.canvas().pictureSize();
            pictures.put(cell, painter.paint(models.get(i), size));
            drawn.put(cell, new Drawn(size, steps, theme));
        }
    }

    private void planLook() {
        if (lookPlanned.compareAndSet(false, true)) {
            clock.schedule(() -> {
                lookPlanned.set(false);
                if (!closed && showing) {
                    pacer.request();
                }
            }, look.toNanos());
        }
    }

    private record Drawn(PictureSize size, Optional<StepRange> steps, int theme) {
    }

    /** Draws one chart. */
    @FunctionalInterface
    public interface Painter {

        /** The picture of a chart in a size. */
        Frame paint(ChartModel model, PictureSize size);
    }
}

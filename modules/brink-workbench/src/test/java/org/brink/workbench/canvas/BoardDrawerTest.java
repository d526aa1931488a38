package org.brink.workbench.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.component.ComponentSpec;
import org.brink.charts.ChartRenderer;
import org.brink.charts.ChartTheme;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardDrawerTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final ChartModel MODEL =
            new ChartModel("t", Axis.steps(), Axis.linear("y"), List.of(), "nothing yet");

    private final ManualClock clock = new ManualClock();
    private final Source source = new Source();
    private final Screen screen = new Screen();
    private int painted;
    private final BoardDrawer drawer = new BoardDrawer(source, clock, this::paint, screen);
    private final ChartCanvas canvas = new ChartCanvas(new StepLink(), drawer::request);

    private Frame paint(ChartModel model, PictureSize size) {
        painted++;
        ChartRenderer.Picture picture =
                new ChartRenderer(ChartTheme.LIGHT).picture(model, size.width(), size.height(), size.scale());
        return new Frame(picture.image(), picture.geometry(), ChartTheme.LIGHT);
    }

    private static ChartCell cell(ChartCanvas canvas, View view) {
        return new ChartCell(ComponentSpec.of("loss"), view, OptionalInt.empty(), 0, canvas);
    }

    @BeforeEach
    void oneChart() {
        canvas.need(new PictureSize(200, 100, 1));
        drawer.setCells(List.of(cell(canvas, runs -> MODEL)));
    }

    @Test
    void aHiddenBoardReadsAndDrawsNothing() {
        clock.advance(SECOND);
        assertEquals(0, source.looks);
        assertEquals(0, painted);
    }

    @Test
    void aFastRunIsDrawnAtMostTwentyFiveTimesASecond() {
        source.newsEveryLook = true;
        drawer.setShowing(true);
        clock.advance(SECOND);
        assertTrue(painted > 15 && painted <= 26, "frames in a second: " + painted);
    }

    @Test
    void aPausedRunIsLookedAtRarelyAndNotDrawnAgain() {
        drawer.setShowing(true);
        clock.advance(SECOND.multipliedBy(10));
        assertEquals(1, painted);
        int looks = source.looks;
        clock.advance(SECOND.multipliedBy(10));
        assertTrue(source.looks - looks <= 21, "looks in ten seconds: " + (source.looks - looks));
    }

    @Test
    void nothingHappensAnyMoreWhenTheRunHasEnded() {
        drawer.setShowing(true);
        clock.advance(SECOND);
        source.ended = true;
        source.news = true;
        clock.advance(SECOND);
        assertTrue(drawer.settled());
        assertEquals(2, painted);
        int looks = source.looks;
        clock.advance(SECOND.multipliedBy(60));
        assertEquals(looks, source.looks);
        assertEquals(0, clock.planned());
    }

    @Test
    void anEndedRunIsDrawnAgainForAnotherSizeRangeOrTheme() {
        source.ended = true;
        drawer.setShowing(true);
        clock.advance(SECOND);
        canvas.need(new PictureSize(300, 100, 1.25));
        clock.advance(SECOND);
        assertEquals(2, painted);
        drawer.setVisible(Optional.of(new StepRange(3, 5)));
        clock.advance(SECOND);
        assertEquals(3, painted);
        assertEquals(Optional.of(new StepRange(3, 5)), source.prepared);
        drawer.themeChanged();
        clock.advance(SECOND);
        assertEquals(4, painted);
        assertTrue(drawer.settled());
    }

    @Test
    void aViewThatFailsLeavesTheOthersDrawn() {
        source.ended = true;
        source.runs = List.of(Runs.named("a"));
        ChartCanvas other = new ChartCanvas(new StepLink(), drawer::request);
        other.need(new PictureSize(200, 100, 1));
        ChartCell broken = cell(canvas, runs -> {
            throw new IllegalStateException("no landscape");
        });
        ChartCell sound = new ChartCell(ComponentSpec.of("loss"), runs -> MODEL, OptionalInt.empty(), 1, other);
        drawer.setCells(List.of(broken, sound));
        drawer.setShowing(true);
        clock.advance(SECOND);
        assertTrue(screen.shown.get(broken).model().emptyText().contains("no landscape"));
        assertEquals(MODEL.emptyText(), screen.shown.get(sound).model().emptyText());
    }

    @Test
    void aRunThatCannotBeReadIsTold() {
        source.problem = Optional.of(new IOException("the run folder is gone"));
        drawer.setShowing(true);
        clock.advance(SECOND);
        assertEquals(List.of("the run folder is gone"), screen.problems);
        assertFalse(drawer.settled());
    }

    @Test
    void closingLetsGoOfTheRuns() {
        drawer.setShowing(true);
        clock.advance(SECOND);
        drawer.close();
        clock.advance(SECOND);
        assertTrue(source.closed);
        int looks = source.looks;
        drawer.request();
        clock.advance(SECOND);
        assertEquals(looks, source.looks);
    }

    private static final class Source implements BoardSource {

        private int looks;
        private boolean ended;
        private boolean news = true;
        private boolean newsEveryLook;
        private boolean closed;
        private Optional<StepRange> prepared = Optional.empty();
        private Optional<IOException> problem = Optional.empty();
        private List<ViewedRun> runs = List.of(Runs.named("a"));

        @Override
        public boolean refresh() throws IOException {
            looks++;
            if (problem.isPresent()) {
                throw problem.get();
            }
            boolean now = news || newsEveryLook;
            news = false;
            return now;
        }

        @Override
        public boolean ended() {
            return ended;
        }

        @Override
        public List<? extends ViewedRun> runs() {
            return runs;
        }

        @Override
        public void prepare(Optional<StepRange> steps, int width) {
            prepared = steps;
        }

        @Override
        public StepRange extent() {
            return new StepRange(0, 10);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Screen implements BoardDrawer.Screen {

        private final Map<ChartCell, Frame> shown = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public void show(Map<ChartCell, Frame> pictures) {
            shown.putAll(pictures);
        }

        @Override
        public void fail(IOException problem) {
            problems.add(problem.getMessage());
        }
    }
}

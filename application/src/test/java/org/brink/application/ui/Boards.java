package org.brink.application.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.brink.workbench.board.RunBoardTopComponent;
import org.brink.workbench.canvas.ChartCanvas;
import org.brink.workbench.compare.ComparisonTopComponent;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Finds run boards and comparison windows among the opened windows. */
final class Boards {

    private Boards() {
    }

    /** Ids of the runs that have a board. */
    static List<String> runs() {
        return Await.onEventThread(() -> opened().stream().filter(RunBoardTopComponent.class::isInstance)
                .map(RunBoardTopComponent.class::cast).flatMap(board -> board.run().stream())
                .map(run -> run.id()).sorted(Comparator.naturalOrder()).toList());
    }

    /** The board of a run that is none of those known. */
    static RunBoardTopComponent opened(List<String> known) {
        return Await.present("the board of a new run", () -> window(RunBoardTopComponent.class,
                board -> board.run().filter(run -> !known.contains(run.id())).isPresent()));
    }

    /** The same, once the run has ended and all of it is drawn. */
    static RunBoardTopComponent finished(List<String> known) {
        RunBoardTopComponent board = opened(known);
        Await.holds("the run to end and its charts to be drawn", board::isSettled);
        return board;
    }

    /** The showing comparison, once all of it is drawn. */
    static ComparisonTopComponent comparison() {
        ComparisonTopComponent window = Await.present("the comparison",
                () -> window(ComparisonTopComponent.class, TopComponent::isShowing));
        Await.holds("the charts of the comparison to be drawn", window::isSettled);
        return window;
    }

    /** The chart of a kind of view in a window, with its picture. */
    static ChartCanvas chart(TopComponent window, String view) {
        return Await.present("the drawn chart " + view, () -> Find.in(window, ChartCanvas.class,
                canvas -> ("chart." + view).equals(canvas.getName()) && canvas.frame().isPresent()));
    }

    private static <T extends TopComponent> Optional<T> window(Class<T> type, Predicate<? super T> wanted) {
        return opened().stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst();
    }

    private static Set<TopComponent> opened() {
        return WindowManager.getDefault().getRegistry().getOpened();
    }
}

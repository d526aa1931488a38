package org.brink.application.ui;

import java.awt.Dialog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.tree.TreePath;
import org.brink.api.chart.Layer;
import org.brink.workbench.board.RunBoardTopComponent;
import org.brink.workbench.canvas.ChartCanvas;
import org.netbeans.junit.NbTestCase;

/** A person computes a slice of the landscape through a run. */
public final class SliceScenario extends NbTestCase {

    private final Hands hands = new Hands();

    public SliceScenario(String name) {
        super(name);
    }

    /** From the context menu of a run to a chart on its board, and to a folder of the project. */
    public void testASliceIsComputed() throws Exception {
        TreePath run = ProjectTree.children("", "Runs").get(0);
        hands.contextMenu(ProjectTree.tree(), run);
        hands.press("Landscape Slice…");
        Dialog dialog = Await.present("the dialog", () -> Find.dialog("Landscape Slice Through"));
        assertEquals("1000", Await.onEventThread(field(dialog, "slice.at")::getText));
        hands.write(field(dialog, "slice.grid"), "many");
        JTextArea problem = Await.present("what is wrong with the grid", () -> Find.in(dialog, JTextArea.class,
                text -> "slice.grid.problem".equals(text.getName())));
        assertTrue(problem.getText(), problem.getText().contains("found"));
        assertFalse(Await.onEventThread(() -> Find.in(dialog, JButton.class,
                button -> "slice.go".equals(button.getName())).orElseThrow().isEnabled()));
        hands.picture("slice-problem");
        hands.write(field(dialog, "slice.grid"), "31, 31");
        hands.press("Compute");
        ChartCanvas chart = Await.present("the chart of the slice", () -> Find.anywhere(ChartCanvas.class,
                canvas -> "chart.slice".equals(canvas.getName()) && canvas.frame().isPresent()));
        assertTrue("level sets", chart.frame().orElseThrow().model().layers().stream()
                .anyMatch(layer -> layer instanceof Layer.Contours contours && contours.x().length == 31));
        RunBoardTopComponent board = Await.onEventThread(() -> (RunBoardTopComponent) SwingUtilities
                .getAncestorOfClass(RunBoardTopComponent.class, chart));
        Path slices = Await.onEventThread(() -> board.run().orElseThrow().project().root().resolve("slices"));
        try (Stream<Path> stored = Files.list(slices)) {
            assertEquals(1, stored.count());
        }
        Await.holds("the board to be drawn", board::isSettled);
        hands.picture("slice");
    }

    private static JTextField field(Dialog dialog, String name) {
        return Await.present(name, () -> Find.in(dialog, JTextField.class, found -> name.equals(found.getName())));
    }
}

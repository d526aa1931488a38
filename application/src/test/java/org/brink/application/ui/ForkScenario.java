package org.brink.application.ui;

import java.awt.Dialog;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.tree.TreePath;
import org.brink.workbench.board.RunBoardTopComponent;
import org.brink.workbench.compare.ComparisonTopComponent;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;

/** A person forks a run with another step size, compares both, and lets the fork take more steps. */
public final class ForkScenario extends NbTestCase {

    private static RunBoardTopComponent fork;

    private final Hands hands = new Hands();

    public ForkScenario(String name) {
        super(name);
    }

    /** From the context menu of a run to the board of its fork, and to the comparison of both. */
    public void testARunIsForked() {
        List<String> known = Boards.runs();
        // the oldest, which has no breakpoints
        List<TreePath> runs = ProjectTree.children("", "Runs");
        TreePath run = runs.get(runs.size() - 1);
        hands.contextMenu(ProjectTree.tree(), run);
        hands.press("Fork Here…");
        Dialog dialog = Await.present("the dialog", () -> Find.dialog("Fork Run"));
        JTextField step = field(dialog, "fork.step");
        hands.write(step, "5000000");
        JTextArea problem = Await.present("what is wrong", () -> Find.in(dialog, JTextArea.class,
                text -> "fork.problem".equals(text.getName()) && text.getText().contains("found step 5000000")));
        assertTrue(problem.getText(), problem.getText().startsWith("Expected a step from 0 to 1000"));
        hands.picture("fork-problem");
        hands.write(step, "400");
        JTable changes = Await.present("the values", () -> Find.in(dialog, JTable.class,
                table -> "fork.changes".equals(table.getName())));
        Await.onEventThread(() -> {
            int row = IntStream.range(0, changes.getRowCount()).filter(r -> "optimizer.params.stepSize".equals(
                    changes.getValueAt(r, 0))).findFirst().orElseThrow();
            changes.setValueAt("0.25", row, 2);
            Find.in(dialog, JCheckBox.class, box -> "fork.compare".equals(box.getName())).orElseThrow()
                    .setSelected(true);
            return row;
        });
        Await.present("what it takes to get there", () -> Find.in(dialog, JTextArea.class,
                text -> "fork.about".equals(text.getName()) && text.getText().contains("run again")));
        Await.present("the button that forks", () -> Find.button("Fork"));
        hands.picture("fork");
        hands.press("Fork");
        fork = Boards.opened(known);
        ComparisonTopComponent comparison = Boards.comparison();
        hands.picture("fork-comparison");
        Await.onEventThread(comparison::close);
        Await.onEventThread(() -> {
            fork.requestActive();
            return fork;
        });
        Await.holds("the fork to end and its charts to be drawn", fork::isSettled);
        assertEquals("completed", text(fork, "board.status"));
        assertEquals(known.size() + 1, Boards.runs().size());
        hands.picture("board-fork");
    }

    /** The same run goes on in its folder and on its board. */
    public void testARunGoesOn() throws IOException {
        String id = Await.onEventThread(() -> fork.run().orElseThrow().id());
        Await.onEventThread(() -> {
            fork.requestActive();
            return fork;
        });
        hands.menu("Run", "Resume Run…");
        Dialog dialog = Await.present("the dialog", () -> Find.dialog("Resume Run " + id));
        assertEquals("2000", Await.onEventThread(field(dialog, "resume.steps")::getText));
        hands.write(field(dialog, "resume.steps"), "1500");
        Await.present("the button that resumes", () -> Find.button("Resume"));
        hands.picture("resume");
        hands.press("Resume");
        Await.present("all steps", () -> Find.in(fork, JLabel.class, label -> "board.step.value".equals(
                label.getName()) && label.getText().equals("1500 / 1500")));
        Await.holds("the board to be drawn", fork::isSettled);
        assertEquals("completed", text(fork, "board.status"));
        hands.picture("board-resumed");
        Await.onEventThread(fork::close);
    }

    private static JTextField field(Dialog dialog, String name) {
        return Await.present(name, () -> Find.in(dialog, JTextField.class, found -> name.equals(found.getName())));
    }

    private static String text(TopComponent window, String name) {
        return Await.present(name, () -> Find.in(window, JLabel.class, label -> name.equals(label.getName())))
                .getText();
    }
}

package org.brink.application.ui;

import java.awt.Component;
import java.awt.Dialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.tree.TreePath;
import org.brink.api.run.RunStatus.State;
import org.brink.workbench.board.RunBoardTopComponent;
import org.brink.workbench.canvas.PictureCanvas;
import org.brink.workbench.sweep.SweepTopComponent;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A person sweeps over step sizes, looks at the cells, and pauses, cancels and goes on with a longer sweep. */
public final class SweepScenario extends NbTestCase {

    private static final String SHORT = "6-sweep";
    private static final String LONG = "7-long-sweep";

    private final Hands hands = new Hands();

    public SweepScenario(String name) {
        super(name);
    }

    /** From the context menu of the experiment to the table of its cells and the run of one of them. */
    public void testASweepIsRun() throws IOException {
        write(SHORT, "{ \"log\": [0.05, 0.8, 24] }", 1000);
        hands.contextMenu(ProjectTree.tree(), ProjectScenario.experiment(SHORT));
        hands.press("Run Sweep…");
        choose();
        SweepTopComponent window = window(SHORT);
        Await.holds("the sweep to end and its cells to be drawn", window::isSettled);
        assertEquals("complete", text(window, "sweep.status"));
        assertEquals("48 / 48", text(window, "sweep.count.value"));
        JTable cells = named(window, JTable.class, "sweep.cells");
        assertEquals(48, (int) Await.onEventThread(cells::getRowCount));
        assertEquals(State.COMPLETED, Await.onEventThread(() -> cells.getValueAt(0, 3)));
        assertEquals(State.DIVERGED, Await.onEventThread(() -> cells.getValueAt(47, 3)));
        Await.onEventThread(() -> {
            cells.setRowSelectionInterval(47, 47);
            return cells;
        });
        JTextArea detail = named(window, JTextArea.class, "sweep.detail");
        assertTrue(detail.getText(), detail.getText().startsWith("Cell 47, optimizer.params.stepSize = 0.8"));
        assertTrue(named(window, PictureCanvas.class, "sweep.chart").frame().isPresent());
        hands.picture("sweep");
        TreePath row = ProjectTree.row("", "Sweeps", SHORT);
        assertNotNull(row);
        JComboBox<?> filter = named(window, JComboBox.class, "sweep.filter");
        Await.onEventThread(() -> {
            filter.setSelectedIndex(2);
            return filter;
        });
        Await.holds("no row, as no cell failed", () -> cells.getRowCount() == 0);
        Await.onEventThread(() -> {
            filter.setSelectedIndex(0);
            return filter;
        });
        Await.holds("all rows", () -> cells.getRowCount() == 48);
        assertGroupsAndColumns(window, cells);
        List<String> known = Boards.runs();
        hands.doubleClick(cells, 0);
        RunBoardTopComponent board = Boards.finished(known);
        Await.onEventThread(board::close);
        Await.onEventThread(window::close);
    }

    /** Rows for all initial points together, with one more number of a channel. */
    private void assertGroupsAndColumns(SweepTopComponent window, JTable cells) {
        hands.press("Columns…");
        Dialog dialog = Await.present("the columns", () -> Find.dialog("Columns"));
        JTable channels = Await.present("the channels", () -> Find.in(dialog, JTable.class,
                table -> "columns.channels".equals(table.getName())));
        Await.onEventThread(() -> {
            channels.setValueAt(true, 0, 2);
            return channels;
        });
        hands.picture("sweep-columns");
        hands.click(Await.present("Show", () -> Find.in(dialog, JButton.class,
                button -> "columns.show".equals(button.getName()))));
        Await.holds("the smallest loss to have a column", () -> titles(cells).contains("min of discrete.loss"));
        JComboBox<?> groups = named(window, JComboBox.class, "sweep.groups");
        Await.onEventThread(() -> {
            groups.setSelectedIndex(2);
            return groups;
        });
        Await.holds("one row for each step size", () -> cells.getRowCount() == 24 && window.isSettled());
        assertTrue(Await.onEventThread(() -> titles(cells)).contains("median min of discrete.loss"));
        hands.picture("sweep-groups");
        Await.onEventThread(() -> {
            groups.setSelectedIndex(0);
            return groups;
        });
        Await.holds("one row for each cell", () -> cells.getRowCount() == 48 && window.isSettled());
    }

    private static List<String> titles(JTable table) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(table::getColumnName).toList();
    }

    /** A sweep that takes long is held, let go on, ended, and gone on with. */
    public void testALongSweepIsControlled() throws IOException {
        write(LONG, "{ \"lin\": [0.01, 0.011, 200] }", 100_000);
        hands.select(ProjectTree.tree(), ProjectScenario.experiment(LONG));
        hands.menu("Run", "Run Sweep…");
        choose();
        SweepTopComponent window = window(LONG);
        status(window, "running");
        hands.press("Pause");
        status(window, "paused");
        hands.picture("sweep-paused");
        hands.press("Resume");
        status(window, "running");
        hands.press("Cancel");
        status(window, "not complete");
        Await.holds("the cells to be drawn", window::isSettled);
        hands.press("Go On");
        status(window, "running");
        hands.press("Cancel");
        status(window, "not complete");
        Await.onEventThread(window::close);
    }

    /** This machine is what is chosen unless another engine was used before. */
    private void choose() {
        Dialog dialog = Await.present("the engines", () -> Find.dialog("Run Sweep"));
        assertTrue(Await.onEventThread(() -> Find.in(dialog, JRadioButton.class,
                button -> "engine.local".equals(button.getName())).orElseThrow().isSelected()));
        hands.picture("sweep-engines");
        hands.click(Await.present("Run", () -> Find.in(dialog, JButton.class,
                button -> "engine.go".equals(button.getName()) && button.isEnabled())));
    }

    private static void write(String name, String stepSizes, long steps) throws IOException {
        Path project = ProjectScenario.folder().resolve(ProjectScenario.NAME);
        String text = Files.readString(project.resolve(RunScenario.FIFTH + ".experiment.json"));
        Files.writeString(project.resolve(name + ".experiment.json"), text
                .replaceFirst("\"steps\": *\\d+", "\"sweep\": { \"axes\": [ { \"path\": "
                        + "\"optimizer.params.stepSize\", \"values\": " + stepSizes + " }, { \"path\": "
                        + "\"init.params.x\", \"values\": [2.4, 2.5] } ] },\n  \"steps\": " + steps)
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"A sweep over step sizes\""));
    }

    private static SweepTopComponent window(String name) {
        return Await.present("the window of the sweep", () -> WindowManager.getDefault().getRegistry().getOpened()
                .stream().filter(TopComponent::isShowing).filter(SweepTopComponent.class::isInstance)
                .map(SweepTopComponent.class::cast)
                .filter(window -> window.sweep().filter(sweep -> sweep.name().startsWith(name)).isPresent())
                .findFirst());
    }

    private static void status(SweepTopComponent window, String status) {
        Await.present("the status " + status, () -> Find.in(window, JLabel.class,
                label -> "sweep.status".equals(label.getName()) && status.equals(label.getText())));
    }

    private static String text(SweepTopComponent window, String name) {
        return Await.onEventThread(named(window, JLabel.class, name)::getText);
    }

    private static <T extends Component> T named(SweepTopComponent window, Class<T> type, String name) {
        return Await.present(name, () -> Find.in(window, type, component -> name.equals(component.getName())));
    }
}

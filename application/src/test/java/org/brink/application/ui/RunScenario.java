package org.brink.application.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JTree;
import javax.swing.tree.TreePath;
import org.brink.workbench.board.RunBoardTopComponent;
import org.brink.workbench.canvas.ChartCanvas;
import org.brink.workbench.compare.ComparisonTopComponent;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;

/** A person runs two experiments of the project, watches them finish and compares them. */
public final class RunScenario extends NbTestCase {

    private static final List<String> VIEWS = List.of("loss", "sharpness", "plane");
    static final String FIFTH = "1-eta-0.2";
    private static final String QUARTER = "2-eta-0.25";
    private static final String LONG = "4-eta-0.01";

    /** Far above what a person notices, and above what a machine with other work may add. */
    private static final long MOST_MILLIS_BUSY = 2000;

    private final Hands hands = new Hands();

    public RunScenario(String name) {
        super(name);
    }

    /** From the context menu of the experiment to a board that shows the finished run. */
    public void testAnExperimentRuns() {
        List<String> known = Boards.runs();
        JTree tree = ProjectTree.tree();
        hands.contextMenu(tree, ProjectScenario.experiment(FIFTH));
        hands.picture("experiment-menu");
        hands.press("Run Experiment");
        showsTheFinishedRun(Boards.finished(known), "9.927");
        hands.picture("board-1-5");
    }

    /** The same from the menu bar, for the other step size. */
    public void testASecondExperimentRuns() {
        List<String> known = Boards.runs();
        hands.select(ProjectTree.tree(), ProjectScenario.experiment(QUARTER));
        hands.menu("Run", "Run Experiment");
        showsTheFinishedRun(Boards.finished(known), "7.924");
        hands.picture("board-1-4");
    }

    /** Both runs in one window, kept as a document of the project. */
    public void testTwoRunsAreCompared() throws IOException {
        TreePath runs = ProjectTree.row("", "Runs");
        Await.until("two runs in the tree", Duration.ofSeconds(30), () -> ProjectTree.count(runs) >= 2);
        JTree tree = ProjectTree.tree();
        List<TreePath> rows = ProjectTree.children("", "Runs");
        hands.select(tree, rows.get(0));
        hands.selectAlso(tree, rows.get(1));
        hands.contextMenu(tree, rows.get(1));
        hands.press("Compare");
        ComparisonTopComponent comparison = Boards.comparison();
        VIEWS.forEach(view -> assertTrue(view, colours(Boards.chart(comparison, view)) > 2));
        hands.picture("comparison");
        try (Stream<Path> documents = Files.list(project().resolve("comparisons"))) {
            assertEquals(1, documents.filter(file -> file.toString().endsWith(".comparison.json")).count());
        }
    }

    /** The comparison puts the runs beside each other too. */
    public void testTheComparisonStandsSideBySide() {
        ComparisonTopComponent comparison = Boards.comparison();
        hands.press("Side by Side");
        Await.present("the chart of the second run", () -> Find.in(comparison, ChartCanvas.class,
                canvas -> "chart.loss.1".equals(canvas.getName()) && canvas.frame().isPresent()));
        Await.holds("the charts to be drawn anew", comparison::isSettled);
        hands.picture("comparison-side-by-side");
        hands.press("Overlay");
    }

    /** The command line stores the same bits for the same files. */
    public void testTheCommandLineStoresTheSameBits() throws Exception {
        for (String name : List.of(FIFTH, QUARTER)) {
            String file = name + ".experiment.json";
            Path mine = storedByTheWorkbench(file);
            Path other = Files.createTempDirectory("brink-same").resolve("run");
            String script = Path.of(System.getProperty("brink.home"), "bin", "brink-cli").toString();
            Process process = new ProcessBuilder(script, "run", project().resolve(file).toString(),
                    "--out", other.toString(), "--quiet").inheritIO().start();
            assertTrue("the command ends", process.waitFor(120, TimeUnit.SECONDS));
            assertEquals("exit code", 0, process.exitValue());
            Map<String, byte[]> expected = columns(mine);
            Map<String, byte[]> found = columns(other);
            assertTrue(expected.keySet().toString(), expected.size() > 10);
            assertEquals(expected.keySet(), found.keySet());
            expected.forEach((column, bytes) -> assertTrue(file + ": " + column,
                    Arrays.equals(bytes, found.get(column))));
        }
    }

    /** While 400,000 steps are taken and drawn, the event thread answers at once. */
    public void testALongRunLeavesTheWindowFree() {
        List<String> known = Boards.runs();
        hands.select(ProjectTree.tree(), ProjectScenario.experiment(LONG));
        hands.menu("Run", "Run Experiment");
        RunBoardTopComponent board = Boards.opened(known);
        AtomicLong worst = new AtomicLong();
        Await.until("the long run to end", Duration.ofMinutes(3), () -> {
            long asked = System.nanoTime();
            boolean ended = Await.onEventThread(board::isSettled);
            worst.accumulateAndGet(System.nanoTime() - asked, Math::max);
            return ended;
        });
        hands.picture("board-long");
        long millis = TimeUnit.NANOSECONDS.toMillis(worst.get());
        assertTrue("the event thread was busy for " + millis + " ms", millis < MOST_MILLIS_BUSY);
    }

    private static void showsTheFinishedRun(RunBoardTopComponent board, String sharpness) {
        VIEWS.forEach(view -> assertTrue(view, colours(Boards.chart(board, view)) > 2));
        assertEquals("completed", text(board, "board.status"));
        Await.present("the final sharpness " + sharpness, () -> Find.in(board, JLabel.class,
                label -> label.getText() != null && label.getText().startsWith(sharpness)));
    }

    private static String text(TopComponent window, String name) {
        return Await.present(name, () -> Find.in(window, JLabel.class, label -> name.equals(label.getName())))
                .getText();
    }

    private static long colours(ChartCanvas canvas) {
        BufferedImage picture = Await.onEventThread(() -> {
            BufferedImage image = new BufferedImage(canvas.getWidth(), canvas.getHeight(),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            canvas.paint(graphics);
            graphics.dispose();
            return image;
        });
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct().count();
    }

    private static Path project() {
        return ProjectScenario.folder().resolve(ProjectScenario.NAME);
    }

    /** The run whose resolved experiment has the title of the file's experiment. */
    private static Path storedByTheWorkbench(String file) throws IOException {
        String title = title(project().resolve(file));
        try (Stream<Path> runs = Files.list(project().resolve("runs"))) {
            for (Path run : runs.sorted().toList()) {
                if (title(run.resolve("experiment.json")).equals(title)) {
                    return run;
                }
            }
        }
        throw new AssertionError("no run of " + title);
    }

    private static String title(Path experiment) throws IOException {
        return Files.readString(experiment).lines().filter(line -> line.contains("\"title\"")).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElseThrow();
    }

    private static Map<String, byte[]> columns(Path run) throws IOException {
        Map<String, byte[]> columns = new TreeMap<>();
        try (Stream<Path> files = Files.walk(run.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                columns.put(run.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return columns;
    }
}

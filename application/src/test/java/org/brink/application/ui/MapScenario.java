package org.brink.application.ui;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.workbench.board.RunBoardTopComponent;
import org.brink.workbench.canvas.PictureCanvas;
import org.brink.workbench.map.MapTopComponent;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A person computes a bifurcation diagram, looks at values, zooms in and back, and computes a map over two axes. */
public final class MapScenario extends NbTestCase {

    private static final String CUBIC = "8-cubic";
    private static final String STORED = "complete, stored";

    private final Hands hands = new Hands();

    public MapScenario(String name) {
        super(name);
    }

    /** From the context menu of the experiment to the diagram, which the project keeps. */
    public void testADiagramIsComputed() throws IOException {
        Files.writeString(project().resolve(CUBIC + ".experiment.json"), """
                { "brink": 1, "title": "Cubic map", "objective": { "type": "cubic-map", "params": { "a": 1.25 } },
                  "init": { "type": "point", "params": { "values": [0.3] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 1 } },
                  "processes": ["discrete"], "probes": ["loss", "iterate"], "steps": 400 }
                """);
        hands.contextMenu(ProjectTree.tree(), ProjectScenario.experiment(CUBIC));
        hands.press("Bifurcation Diagram…");
        MapTopComponent window = window(CUBIC);
        Await.holds("the experiment to be read", window::isSettled);
        hands.picture("map-empty");
        write(window, "map.x.over.text", "objective.params.a");
        write(window, "map.x.from", "0.6");
        write(window, "map.x.to", "2.1");
        write(window, "map.x.count", "300");
        compute(window);
        status(window, STORED);
        assertEquals("300", text(window, "map.cells.value"));
        ChartModel model = drawn(window).frame().orElseThrow().model();
        assertTrue("exact borders", model.layers().stream().anyMatch(layer -> layer instanceof Layer.Rule rule
                && rule.text().equals("period 2")));
        assertTrue("phases", model.layers().stream().anyMatch(layer -> layer instanceof Layer.Cells cells
                && cells.names().contains("Chaotic")));
        assertEquals(List.of("bifurcation-1"), maps());
        assertNotNull(ProjectTree.row("", "Maps", "bifurcation-1"));
        hands.picture("map-bifurcation");
    }

    /** Moving the mouse reads, a click chooses: the cobweb shows, and the values become an experiment and a run. */
    public void testValuesAreChosen() throws IOException {
        MapTopComponent window = window(CUBIC);
        PictureCanvas canvas = drawn(window);
        Rectangle2D plot = Await.onEventThread(() -> canvas.frame().orElseThrow().plot());
        int x = (int) (plot.getMinX() + 0.38 * plot.getWidth());
        int y = (int) plot.getCenterY();
        hands.point(canvas, x, y);
        Await.holds("the value under the mouse", () -> text(window, "map.readout").contains("phase periodic 2"));
        hands.click(canvas, x, y);
        PictureCanvas cobweb = Await.present("the cobweb", () -> Find.in(window, PictureCanvas.class,
                found -> "map.cobweb".equals(found.getName()) && found.frame().isPresent()));
        Await.holds("the cobweb to be drawn", () -> window.isSettled() && cobweb.frame().orElseThrow().model()
                .layers().size() == 3);
        assertTrue(text(window, "map.chosen"), text(window, "map.chosen").startsWith("Chosen: objective a = 1.1"));
        hands.picture("map-cobweb");
        press(window, "map.experiment");
        Await.until("an experiment with the chosen values", Duration.ofSeconds(30), () -> made().size() == 1);
        assertTrue(Files.readString(made().get(0)).contains("Cubic map, objective a 1.1"));
        List<String> known = Boards.runs();
        press(window, "map.run");
        RunBoardTopComponent board = Boards.finished(known);
        Await.onEventThread(board::close);
    }

    /** A rubber band computes a part anew; there is a way back, and the part can be kept. */
    public void testTheDiagramIsZoomed() {
        MapTopComponent window = window(CUBIC);
        Await.onEventThread(() -> {
            window.requestActive();
            return window;
        });
        Await.holds("the window to be drawn", window::isSettled);
        PictureCanvas canvas = drawn(window);
        Rectangle2D plot = Await.onEventThread(() -> canvas.frame().orElseThrow().plot());
        hands.drag(canvas, new Rectangle((int) (plot.getMinX() + 0.4 * plot.getWidth()),
                (int) (plot.getMinY() + 0.15 * plot.getHeight()), (int) (0.2 * plot.getWidth()),
                (int) (0.3 * plot.getHeight())));
        status(window, "complete, not stored");
        Await.holds("the part to be drawn", window::isSettled);
        double left = Await.onEventThread(() -> canvas.frame().orElseThrow().model().x().range().orElseThrow().low());
        assertEquals(1.2, left, 0.02);
        hands.picture("map-zoomed");
        press(window, "map.keep");
        status(window, STORED);
        assertEquals(List.of("bifurcation-1", "bifurcation-2"), maps());
        press(window, "map.back");
        Await.holds("the whole diagram", () -> window.isSettled() && canvas.frame().orElseThrow().model().x().range()
                .orElseThrow().low() == 0.6);
        assertFalse(Await.onEventThread(() -> named(window, JButton.class, "map.back").isEnabled()));
    }

    /** What is wrong stands at its field, and the picture stays. */
    public void testWrongValuesAreNamed() {
        MapTopComponent window = window(CUBIC);
        write(window, "map.x.from", "low");
        compute(window);
        JTextArea problem = named(window, JTextArea.class, "map.x.from.problem");
        Await.holds("what is wrong", () -> problem.getText().contains("found \"low\""));
        write(window, "map.x.over.text", "objective.params.b");
        write(window, "map.x.from", "0.6");
        compute(window);
        JTextArea note = named(window, JTextArea.class, "map.x.note");
        Await.holds("the path that leads nowhere", () -> note.getText().contains("found nothing"));
        status(window, STORED);
        hands.picture("map-problem");
        Await.onEventThread(window::close);
    }

    /** Over two initial coordinates, coloured by phase and by sharpness. */
    public void testAMapIsComputed() {
        hands.select(ProjectTree.tree(), ProjectScenario.experiment(RunScenario.FIFTH));
        hands.menu("Run", "Map…");
        MapTopComponent window = window(RunScenario.FIFTH);
        Await.holds("the experiment to be read", window::isSettled);
        write(window, "map.x.over.text", "init.params.x");
        write(window, "map.x.from", "2.2");
        write(window, "map.x.to", "3.4");
        write(window, "map.x.count", "61");
        write(window, "map.y.over.text", "init.params.y");
        write(window, "map.y.from", "0.05");
        write(window, "map.y.to", "0.8");
        write(window, "map.y.count", "38");
        compute(window);
        status(window, STORED);
        Await.holds("the map to be drawn", window::isSettled);
        hands.picture("map-phases");
        JComboBox<?> colour = named(window, JComboBox.class, "map.colour");
        Await.onEventThread(() -> {
            colour.setSelectedItem("Final sharpness");
            return colour;
        });
        Await.holds("the other colours", () -> window.isSettled() && drawn(window).frame().orElseThrow().model()
                .layers().stream().anyMatch(layer -> layer.label().equals("Final sharpness")));
        hands.picture("map-sharpness");
        Await.onEventThread(window::close);
    }

    /** From the tree, and one that the command line has computed. */
    public void testAStoredMapOpensAgain() throws Exception {
        hands.doubleClick(ProjectTree.tree(), ProjectTree.row("", "Maps", "bifurcation-1"));
        MapTopComponent window = window("bifurcation-1");
        Await.holds("the stored map to be drawn", window::isSettled);
        assertEquals("0.6", Await.onEventThread(named(window, JTextField.class, "map.x.from")::getText));
        status(window, STORED);
        hands.picture("map-opened");
        Await.onEventThread(window::close);
        String script = Path.of(System.getProperty("brink.home"), "bin", "brink-cli").toString();
        Process process = new ProcessBuilder(script, "map", project().resolve(CUBIC + ".experiment.json").toString(),
                "--x", "objective.params.a=0.5:2.1:25", "--y", "init.params.values[0]=0.1:0.9:9", "--steps", "500",
                "--quantity", "loss,steps", "--quiet").inheritIO().start();
        assertEquals(0, process.waitFor());
        hands.contextMenu(ProjectTree.tree(), ProjectTree.row("", "Maps", "map-2"));
        hands.press("Open Map");
        MapTopComponent other = window("map-2");
        Await.holds("the map to be drawn", other::isSettled);
        assertEquals("225", text(other, "map.cells.value"));
        Await.onEventThread(other::close);
    }

    private static Path project() {
        return ProjectScenario.folder().resolve(ProjectScenario.NAME);
    }

    private static List<String> maps() {
        return names(project().resolve("maps"), "").stream().map(path -> path.getFileName().toString()).toList();
    }

    /** The experiments that were made from chosen values. */
    private static List<Path> made() {
        return names(project(), CUBIC + "-");
    }

    private static List<Path> names(Path folder, String beginning) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(beginning)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static MapTopComponent window(String name) {
        return Await.present("the window of " + name, () -> WindowManager.getDefault().getRegistry().getOpened()
                .stream().filter(TopComponent::isShowing).filter(MapTopComponent.class::isInstance)
                .map(MapTopComponent.class::cast)
                .filter(window -> window.path().filter(path -> path.getFileName().toString().startsWith(name))
                        .isPresent()).findFirst());
    }

    private void write(MapTopComponent window, String field, String text) {
        hands.write(named(window, JTextComponent.class, field), text);
    }

    private void compute(MapTopComponent window) {
        press(window, "map.compute");
    }

    private void press(MapTopComponent window, String name) {
        hands.click(Await.present(name, () -> Find.in(window, JButton.class,
                button -> name.equals(button.getName()) && button.isEnabled())));
    }

    private static void status(MapTopComponent window, String status) {
        Await.present("the status " + status, () -> Find.in(window, JLabel.class,
                label -> "map.status".equals(label.getName()) && status.equals(label.getText())));
    }

    private static PictureCanvas drawn(MapTopComponent window) {
        PictureCanvas canvas = Await.present("the picture", () -> Find.in(window, PictureCanvas.class,
                found -> "map.picture".equals(found.getName()) && found.frame().isPresent()));
        Await.holds("the picture to be drawn", window::isSettled);
        return canvas;
    }

    private static String text(MapTopComponent window, String name) {
        return Await.onEventThread(named(window, JLabel.class, name)::getText);
    }

    private static <T extends Component> T named(MapTopComponent window, Class<T> type, String name) {
        return Await.present(name, () -> Optional.of(window).flatMap(root -> Find.in(root, type,
                component -> name.equals(component.getName()))));
    }
}

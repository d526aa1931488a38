package org.brink.application.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.brink.api.chart.Layer;
import org.brink.workbench.board.RunBoardTopComponent;
import org.netbeans.junit.NbTestCase;

/** A person runs an experiment with a breakpoint, sees why it pauses, looks at the values there, and lets it go on. */
public final class EventsScenario extends NbTestCase {

    private static final String NAME = "5-breakpoint";
    /** The sharpness is beyond 2/η = 10 after the first step. */
    private static final String DETECTORS = "\"detectors\": [ { \"type\": \"edge-reached\", \"then\": \"pause\" }, "
            + "{ \"type\": \"plateau\" } ],";

    private final Hands hands = new Hands();

    public EventsScenario(String name) {
        super(name);
    }

    /** The run stops where the edge is reached, and the board says so. */
    public void testABreakpointPausesTheRun() throws IOException {
        Path project = ProjectScenario.folder().resolve(ProjectScenario.NAME);
        String text = Files.readString(project.resolve(RunScenario.FIFTH + ".experiment.json"));
        Files.writeString(project.resolve(NAME + ".experiment.json"),
                text.replaceFirst("\"steps\":", DETECTORS + "\n  \"steps\":").replaceFirst("\"title\": \"[^\"]*\"",
                        "\"title\": \"A breakpoint at the edge\""));
        List<String> known = Boards.runs();
        hands.select(ProjectTree.tree(), ProjectScenario.experiment(NAME));
        hands.menu("Run", "Run Experiment");
        RunBoardTopComponent board = Boards.opened(known);
        Await.holds("the run to pause", () -> Find.in(board, JLabel.class,
                label -> "board.status".equals(label.getName()) && "paused".equals(label.getText())).isPresent());
        JTextArea banner = Await.present("why it pauses", () -> Find.in(board, JTextArea.class,
                area -> "board.banner".equals(area.getName())));
        assertTrue(banner.getText(), banner.getText().contains("by the breakpoint “edge reached”: The sharpness"));
        hands.press("Values and Events");
        JTable events = Await.present("the events", () -> Find.in(board, JTable.class,
                table -> "board.events".equals(table.getName()) && table.getRowCount() > 0));
        assertEquals("edge reached", Await.onEventThread(() -> events.getValueAt(0, 1)));
        hands.picture("board-breakpoint");
    }

    /** From pause to pause until the run has ended, with its events in the charts. */
    public void testThePausedRunGoesOn() {
        RunBoardTopComponent board = Await.present("the board", () -> Find.anywhere(RunBoardTopComponent.class,
                window -> window.isShowing()));
        Await.until("the run to end", Duration.ofMinutes(1), () -> {
            Await.onEventThread(() -> {
                boolean paused = Find.in(board, JLabel.class, label -> "board.status".equals(label.getName())
                        && "paused".equals(label.getText())).isPresent();
                Find.in(board, JButton.class, button -> paused && "board.pause".equals(button.getName())
                        && button.isEnabled()).ifPresent(JButton::doClick);
                return paused;
            });
            return Await.onEventThread(board::isSettled);
        });
        List<Layer.Rule> rules = Await.onEventThread(() -> Boards.chart(board, "loss").frame().orElseThrow().model()
                .layers().stream().filter(Layer.Rule.class::isInstance).map(Layer.Rule.class::cast).toList());
        assertTrue("lines of events: " + rules, rules.stream().anyMatch(rule -> rule.text().equals("edge reached 1")));
        JTable events = Await.present("the events", () -> Find.in(board, JTable.class,
                table -> "board.events".equals(table.getName())));
        Await.onEventThread(() -> {
            events.setRowSelectionInterval(0, 0);
            return events;
        });
        Await.present("the values at the event", () -> Find.in(board, JLabel.class,
                label -> "board.readout.step".equals(label.getName()) && label.getText().startsWith("step")));
        hands.picture("board-events");
        hands.press("Values and Events");
    }
}

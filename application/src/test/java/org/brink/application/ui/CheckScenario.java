package org.brink.application.ui;

import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.brink.workbench.check.CheckTopComponent;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A person checks the derivatives of an experiment. */
public final class CheckScenario extends NbTestCase {

    private static final int PROPERTIES = 5;

    private final Hands hands = new Hands();

    public CheckScenario(String name) {
        super(name);
    }

    /** From the context menu of the experiment to a window with a verdict for each property. */
    public void testDerivativesAreChecked() {
        hands.contextMenu(ProjectTree.tree(), ProjectScenario.experiment(RunScenario.FIFTH));
        hands.press("Check Derivatives");
        CheckTopComponent window = Await.present("the window of the check", CheckScenario::window);
        Await.holds("the check to end", window::isSettled);
        assertEquals("all derivatives passed", Await.present("the verdict", () -> Find.in(window, JLabel.class,
                label -> "check.status".equals(label.getName()))).getText());
        JTable table = Await.present("the table", () -> Find.in(window, JTable.class, found -> true));
        assertEquals(PROPERTIES, table.getRowCount());
        for (int row = 0; row < PROPERTIES; row++) {
            assertEquals("passed", table.getValueAt(row, 1));
        }
        Await.present("the worst component", () -> Find.in(window, JTextArea.class,
                text -> text.getText().contains("Largest difference at") || text.getText().contains("One number")));
        hands.picture("check");
    }

    /** Once more in the same window. */
    public void testTheCheckIsRepeated() {
        CheckTopComponent window = Await.present("the window of the check", CheckScenario::window);
        hands.press("Check Again");
        Await.holds("the check to end", window::isSettled);
        Await.present("the button that starts another", () -> Find.button("Check Again"));
        Await.onEventThread(window::close);
    }

    private static Optional<CheckTopComponent> window() {
        return WindowManager.getDefault().getRegistry().getOpened().stream().filter(TopComponent::isShowing)
                .filter(CheckTopComponent.class::isInstance).map(CheckTopComponent.class::cast).findFirst();
    }
}

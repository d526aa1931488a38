package org.brink.application.ui;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.brink.workbench.canvas.PictureCanvas;
import org.brink.workbench.stability.StabilityTopComponent;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A person asks where momentum is stable, types nonsense, and types the filter of Nesterov. */
public final class StabilityScenario extends NbTestCase {

    private final Hands hands = new Hands();

    public StabilityScenario(String name) {
        super(name);
    }

    /** From the menu to region, edge and roots of the heavy ball. */
    public void testTheRegionOfMomentumIsShown() {
        hands.menu("Run", "Stability Region");
        StabilityTopComponent window = settled();
        assertEquals("3.8", edge(window));
        for (String plane : new String[] {"stability.region", "stability.roots"}) {
            Await.present(plane, () -> Find.in(window, PictureCanvas.class,
                    canvas -> plane.equals(canvas.getName()) && canvas.frame().isPresent()));
        }
        hands.picture("stability-momentum");
        choose(window, "stability.form", "average");
        assertEquals("38", edge(window));
        Await.onEventThread(() -> {
            JSlider slider = named(window, JSlider.class, "stability.slider").orElseThrow();
            slider.setValue(slider.getMaximum());
            return slider;
        });
        Await.present("errors grow beyond the edge", () -> Find.in(window, JLabel.class,
                label -> "stability.verdict".equals(label.getName()) && label.getText().contains("errors grow")));
        settled();
        hands.picture("stability-average");
    }

    /** A value that cannot be is named at its field, and the charts do not show something else. */
    public void testWrongValuesAreNamed() {
        StabilityTopComponent window = settled();
        write(window, "stability.beta", "1.5");
        JTextArea problem = Await.present("what is wrong with beta", () -> named(window, JTextArea.class,
                "stability.beta.problem"));
        assertTrue(problem.getText(), problem.getText().contains("found 1.5"));
        assertEquals("–", edge(window));
        hands.picture("stability-problem");
        write(window, "stability.beta", "0.5");
        assertEquals("6", edge(window));
    }

    /** Any filter by its coefficients. */
    public void testCoefficientsAreTyped() {
        StabilityTopComponent window = settled();
        JComboBox<?> choice = Await.present("the choice", () -> named(window, JComboBox.class, "stability.choice"));
        Await.onEventThread(() -> {
            choice.setSelectedIndex(choice.getItemCount() - 1);
            return choice;
        });
        settled();
        assertEquals("1.3571429", edge(window));
        write(window, "stability.numerator", "0, 1");
        write(window, "stability.denominator", "1");
        assertEquals("1", edge(window));
        hands.picture("stability-delayed");
        Await.onEventThread(window::close);
    }

    private static StabilityTopComponent settled() {
        StabilityTopComponent window = Await.present("the window", StabilityScenario::window);
        Await.holds("the region to be drawn", window::isSettled);
        return window;
    }

    private static String edge(StabilityTopComponent window) {
        settled();
        return Await.present("the edge", () -> named(window, JLabel.class, "stability.edge.value")).getText();
    }

    private void write(StabilityTopComponent window, String field, String text) {
        hands.write(Await.present(field, () -> named(window, JTextField.class, field)), text);
        settled();
    }

    private static void choose(StabilityTopComponent window, String field, String value) {
        JComboBox<?> box = Await.present(field, () -> named(window, JComboBox.class, field));
        Await.onEventThread(() -> {
            box.setSelectedItem(value);
            return box;
        });
        settled();
    }

    private static <T extends Component> Optional<T> named(StabilityTopComponent window, Class<T> type,
            String name) {
        return Find.in(window, type, found -> name.equals(found.getName()));
    }

    private static Optional<StabilityTopComponent> window() {
        return WindowManager.getDefault().getRegistry().getOpened().stream().filter(TopComponent::isShowing)
                .filter(StabilityTopComponent.class::isInstance).map(StabilityTopComponent.class::cast).findFirst();
    }
}

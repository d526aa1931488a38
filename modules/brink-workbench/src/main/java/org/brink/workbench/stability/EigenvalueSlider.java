package org.brink.workbench.stability;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.brink.api.filter.Complex;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** Chooses s between 0 and somewhat beyond the edge; a click into the plane may leave the real axis. */
@Messages({
    "LBL_Eigenvalue=s",
    "HINT_Eigenvalue=Eigenvalue of P⁻¹H whose roots are shown",
    "# {0} - s",
    "# {1} - largest modulus",
    "TEXT_Shrinks=s = {0}: errors shrink, largest |z| = {1}",
    "# {0} - s",
    "# {1} - largest modulus",
    "TEXT_Grows=s = {0}: errors grow, largest |z| = {1}"
})
final class EigenvalueSlider extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int POSITIONS = 2000;

    private final JSlider slider = new JSlider(0, POSITIONS, 0);
    private final JLabel verdict = new JLabel(" ");
    private final transient Runnable changed;
    private transient Optional<Complex> offAxis = Optional.empty();
    private double largest = 1;
    private boolean quiet;

    EigenvalueSlider(Runnable changed) {
        super(new BorderLayout(8, 0));
        this.changed = changed;
        slider.setName("stability.slider");
        slider.setToolTipText(Bundle.HINT_Eigenvalue());
        slider.getAccessibleContext().setAccessibleName(Bundle.HINT_Eigenvalue());
        verdict.setName("stability.verdict");
        JLabel label = new JLabel(Bundle.LBL_Eigenvalue());
        label.setLabelFor(slider);
        add(label, BorderLayout.LINE_START);
        add(slider);
        add(verdict, BorderLayout.PAGE_END);
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()),
                BorderFactory.createEmptyBorder(6, 12, 8, 12)));
        slider.addChangeListener(e -> {
            if (!quiet) {
                offAxis = Optional.empty();
                changed.run();
            }
        });
    }

    /** The chosen s. */
    Complex chosen() {
        return offAxis.orElseGet(() -> Complex.real(largest * slider.getValue() / POSITIONS));
    }

    /** Another descent: begins at nine tenths of its edge. */
    void setEnds(double edge, double to) {
        largest = to;
        offAxis = Optional.empty();
        slider.setEnabled(true);
        move(0.9 * edge);
    }

    /** Chooses any s. */
    void choose(Complex s) {
        offAxis = Optional.of(s);
        move(s.real());
        changed.run();
    }

    /** There is nothing to choose. */
    void clear() {
        slider.setEnabled(false);
        verdict.setText(" ");
    }

    /** Says what becomes of errors at the chosen s. */
    void tell(double radius) {
        String s = text(chosen());
        String modulus = Numbers.value(radius);
        verdict.setText(radius < 1 ? Bundle.TEXT_Shrinks(s, modulus) : Bundle.TEXT_Grows(s, modulus));
        verdict.setForeground(radius < 1 ? Tints.muted() : Tints.warning());
    }

    private static String text(Complex s) {
        if (s.imaginary() == 0) {
            return Numbers.value(s.real());
        }
        return Numbers.value(s.real()) + (s.imaginary() < 0 ? " − " : " + ") + Numbers.value(Math.abs(s.imaginary()))
                + "i";
    }

    private void move(double real) {
        quiet = true;
        slider.setValue((int) Math.round(POSITIONS * real / largest));
        quiet = false;
    }
}

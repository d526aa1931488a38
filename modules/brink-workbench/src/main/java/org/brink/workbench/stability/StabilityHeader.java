package org.brink.workbench.stability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import org.brink.engine.stability.FilteredDescent;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Stat;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** The numbers of a descent: its edge, how it swings there, the sharpness of the edge, its filter. */
@Messages({
    "LBL_Edge=edge of stability, λmax(P⁻¹H)",
    "LBL_Oscillation=swings there with",
    "LBL_SharpnessAtEdge=sharpness at the edge, P = I/η",
    "LBL_Transfer=Q(z)",
    "LBL_TransferDecay=Q(z), with weights kept by",
    "TEXT_Period2=period 2",
    "# {0} - number of steps",
    "TEXT_Period=period {0}"
})
final class StabilityHeader extends JPanel {

    private static final long serialVersionUID = 1L;

    private final Stat edge = new Stat("stability.edge", Bundle.LBL_Edge(), "00.000000");
    private final Stat oscillation = new Stat("stability.oscillation", Bundle.LBL_Oscillation(), "period 00.0000");
    private final Stat sharpness = new Stat("stability.sharpness", Bundle.LBL_SharpnessAtEdge(), "0000.0000");
    private final Stat filter = new Stat("stability.filter", Bundle.LBL_Transfer(), "(1.9 − 0.9z⁻¹) / (1 − 0.9z⁻¹)");

    StabilityHeader() {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()),
                BorderFactory.createEmptyBorder(7, 12, 7, 6)));
        for (Stat stat : new Stat[] {edge, oscillation, sharpness, filter}) {
            add(stat);
            add(Box.createHorizontalStrut(20));
        }
        add(Box.createHorizontalGlue());
    }

    void show(FilteredDescent descent, OptionalDouble stepSize) {
        edge.set(digits(descent.edge().threshold()));
        oscillation.set(descent.edge().frequency() == Math.PI ? Bundle.TEXT_Period2()
                : Bundle.TEXT_Period(Numbers.value(descent.edge().period())));
        sharpness.set(stepSize.isPresent()
                ? digits(descent.edge().threshold() / stepSize.getAsDouble()) : "–");
        boolean decays = descent.retention() != 1;
        filter.set(descent.filter().toString(), decays
                ? Bundle.LBL_TransferDecay() + " ρ = " + Numbers.value(descent.retention()) : Bundle.LBL_Transfer(),
                descent.filter().toString());
    }

    /** Eight significant digits: people compare thresholds with those of papers. */
    private static String digits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(8)).stripTrailingZeros();
        return rounded.scale() > 10 || rounded.precision() - rounded.scale() > 8 ? rounded.toString()
                : rounded.toPlainString();
    }

    void clear() {
        for (Stat stat : new Stat[] {edge, oscillation, sharpness}) {
            stat.set("–");
        }
        filter.set("–", Bundle.LBL_Transfer(), null);
    }
}

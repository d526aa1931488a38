package org.brink.workbench.stability;

import java.awt.BorderLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.brink.api.parameter.Problem;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.SchemaForm;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** Chooses a filter: an optimizer with its parameters, or coefficients. Remembers what was typed for each. */
@Messages({
    "LBL_FilterOf=Filter of",
    "TEXT_StabilityHelp=s is an eigenvalue of P⁻¹H with the step size inside P; for gradient descent s = ηλ. An error "
        + "along its eigenvector shrinks as long as all roots z of z − ρ + sQ(z) = 0 lie inside the unit circle. "
        + "Click or drag in the left chart, or move the slider, to choose s."
})
final class StabilityForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JComboBox<FilterChoice> choice = new JComboBox<>(FilterChoice.all().toArray(FilterChoice[]::new));
    private final JPanel place = new JPanel(new BorderLayout());
    private final Paragraph problem = new Paragraph("", 1);
    private final transient Map<String, Map<String, String>> typed = new HashMap<>();
    private final transient Runnable changed;
    private transient FilterChoice shown;
    private SchemaForm form;

    StabilityForm(Runnable changed) {
        super(new BorderLayout());
        this.changed = changed;
        setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        choice.setName("stability.choice");
        problem.setName("stability.problem");
        problem.setVisible(false);
        JPanel head = new JPanel(new BorderLayout(0, 3));
        JLabel label = new JLabel(Bundle.LBL_FilterOf());
        label.setLabelFor(choice);
        head.add(label, BorderLayout.PAGE_START);
        head.add(choice);
        head.add(problem, BorderLayout.PAGE_END);
        place.setBorder(BorderFactory.createEmptyBorder(8, 0, 10, 0));
        JPanel column = new JPanel(new BorderLayout());
        column.add(head, BorderLayout.PAGE_START);
        column.add(place);
        column.add(new Paragraph(Bundle.TEXT_StabilityHelp(), 6), BorderLayout.PAGE_END);
        add(column, BorderLayout.PAGE_START);
        choice.addActionListener(e -> choose());
        FilterChoice.all().stream().filter(c -> c.id().equals("momentum")).findFirst()
                .ifPresent(choice::setSelectedItem);
        choose();
    }

    /** What is chosen. */
    FilterChoice choice() {
        return shown;
    }

    /** The values as people wrote them. */
    Map<String, Object> values() {
        return form.values();
    }

    /** What stands in the fields. */
    Map<String, String> texts() {
        return form.texts();
    }

    /** Chooses a filter and fills the fields; a filter that is not installed is not chosen. */
    void choose(String id, Map<String, String> texts) {
        FilterChoice.all().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(wanted -> {
            typed.put(id, texts);
            shown = null;
            choice.setSelectedItem(wanted);
        });
    }

    /** Says what is wrong at the fields. */
    void show(List<Problem> problems) {
        List<Problem> left = form.show(problems);
        problem.setVisible(!left.isEmpty());
        problem.setForeground(Tints.warning());
        problem.setText(left.isEmpty() ? "" : SchemaForm.sentence(left.get(0)));
        choice.putClientProperty("JComponent.outline", left.isEmpty() ? null : "error");
        revalidate();
    }

    private void choose() {
        FilterChoice now = (FilterChoice) choice.getSelectedItem();
        if (now == null || now.equals(shown)) {
            return;
        }
        if (shown != null) {
            typed.put(shown.id(), form.texts());
        }
        shown = now;
        form = new SchemaForm(now.schema(), "stability.", typed.getOrDefault(now.id(), Map.of()));
        form.onChange(changed);
        place.removeAll();
        place.add(form, BorderLayout.PAGE_START);
        revalidate();
        repaint();
        changed.run();
    }
}

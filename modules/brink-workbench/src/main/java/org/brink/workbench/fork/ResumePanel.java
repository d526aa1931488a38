package org.brink.workbench.fork;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.Tints;
import org.brink.workbench.ui.Typing;
import org.openide.util.NbBundle.Messages;

/** Asks how many steps a run is to take in all. */
@Messages({
    "LBL_ResumeSteps=Steps in all",
    "# {0} - how the run stands",
    "# {1} - number of steps",
    "TEXT_Resume=This run is {0}; {1} steps were planned. It goes on from its last checkpoint, or begins again "
        + "where it has none. What is stored in the end is the same, bit for bit, as if it had never ended."
})
final class ResumePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField steps;
    private final Paragraph problem = new Paragraph("", 2);

    /**
     * How a run stands.
     *
     * @param status its status
     * @param planned its number of steps
     */
    record Standing(RunStatus status, long planned) {

        static Standing of(RunData data) {
            return new Standing(data.status(), data.experiment().steps());
        }

        /** As many as were planned; twice as many if they were taken. */
        long proposed() {
            return status.state() == RunStatus.State.COMPLETED ? 2 * planned : planned;
        }
    }

    ResumePanel(Standing standing, Consumer<String> changed) {
        super(new BorderLayout(0, 8));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        steps = new JTextField(Long.toString(standing.proposed()), 12);
        steps.setName("resume.steps");
        problem.setName("resume.problem");
        problem.setForeground(Tints.warning());
        Paragraph about = new Paragraph(Bundle.TEXT_Resume(standing.status().describe(),
                Numbers.count(standing.planned())), 4);
        about.setName("resume.about");
        about.setColumns(40);
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        JLabel label = new JLabel(Bundle.LBL_ResumeSteps());
        label.setLabelFor(steps);
        label.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        line.add(label);
        line.add(steps);
        add(about, BorderLayout.PAGE_START);
        add(line);
        add(problem, BorderLayout.PAGE_END);
        steps.getDocument().addDocumentListener(new Typing(() -> changed.accept(steps.getText())));
    }

    /** The text of the number of steps. */
    String steps() {
        return steps.getText();
    }

    /** Says what is wrong; nothing if the text is empty. */
    void show(String wrong) {
        problem.setText(wrong);
        steps.putClientProperty("JComponent.outline", wrong.isEmpty() ? null : "error");
    }
}

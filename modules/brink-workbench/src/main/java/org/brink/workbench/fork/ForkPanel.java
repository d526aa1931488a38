package org.brink.workbench.fork;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.brink.api.parameter.Problem;
import org.brink.engine.ForkRange;
import org.brink.project.api.RunItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.SchemaForm;
import org.brink.workbench.ui.Tints;
import org.brink.workbench.ui.Typing;
import org.openide.util.NbBundle.Messages;

/** Asks at which step a run is forked, and what is changed from there on. */
@Messages({
    "LBL_ForkStep=Step",
    "LBL_ForkTitle=Title",
    "LBL_ForkChanges=Values from that step on; type in the last column to change one",
    "LBL_ForkCompare=Compare the fork with its parent",
    "# {0} - first step",
    "# {1} - last step",
    "TEXT_ForkRange=Steps {0} to {1} can be forked.",
    "# {0} - step",
    "TEXT_ForkAtCheckpoint=The run has a checkpoint at step {0}, so that the fork begins at once.",
    "# {0} - step of the checkpoint",
    "# {1} - number of steps",
    "TEXT_ForkRebuilt=The run is first run again from its checkpoint at step {0}, which takes {1} steps.",
    "# {0} - number of steps",
    "TEXT_ForkFromStart=The run is first run again from its beginning, which takes {0} steps.",
    "# {0} - title of the parent",
    "# {1} - step",
    "TEXT_ForkTitle={0}, forked at {1}"
})
final class ForkPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient RunItem parent;
    private final transient ForkRange range;
    private final JTextField step;
    private final JTextField title;
    private final Paragraph about = new Paragraph("", 2);
    private final Paragraph problem = new Paragraph("", 2);
    private final ChangesModel changes;
    private final JCheckBox compare = new JCheckBox(Bundle.LBL_ForkCompare());
    private boolean titled;
    private boolean following;

    /**
     * A form for a fork.
     *
     * @param at the step that is proposed
     * @param changed hears of every change
     */
    ForkPanel(RunItem parent, ForkRange range, long at, Consumer<ForkInput> changed) {
        super(new BorderLayout(0, 8));
        this.parent = parent;
        this.range = range;
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        step = new JTextField(Long.toString(at), 10);
        step.setName("fork.step");
        title = new JTextField(proposedTitle(), 30);
        title.setName("fork.title");
        about.setName("fork.about");
        problem.setName("fork.problem");
        problem.setForeground(Tints.warning());
        compare.setName("fork.compare");
        changes = new ChangesModel(range.experiment());
        add(head(), BorderLayout.PAGE_START);
        JPanel middle = new JPanel(new BorderLayout(0, 3));
        ChangesTable table = new ChangesTable(changes);
        JLabel label = new JLabel(Bundle.LBL_ForkChanges());
        label.setLabelFor(table);
        middle.add(label, BorderLayout.PAGE_START);
        middle.add(new JScrollPane(table));
        add(middle);
        JPanel foot = new JPanel(new BorderLayout(0, 4));
        foot.add(compare, BorderLayout.PAGE_START);
        foot.add(problem);
        add(foot, BorderLayout.PAGE_END);
        step.getDocument().addDocumentListener(new Typing(() -> {
            followStep();
            changed.accept(input());
        }));
        title.getDocument().addDocumentListener(new Typing(() -> {
            titled |= !following;
            changed.accept(input());
        }));
        changes.addTableModelListener(e -> {
            if (e.getFirstRow() == e.getLastRow()) {
                changed.accept(input());
            }
        });
        followStep();
    }

    private JPanel head() {
        JPanel head = new JPanel(new GridBagLayout());
        row(head, 0, Bundle.LBL_ForkStep(), step, false);
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 1;
        at.gridy = 1;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(0, 0, 6, 0);
        head.add(about, at);
        row(head, 2, Bundle.LBL_ForkTitle(), title, true);
        return head;
    }

    private static void row(JPanel head, int y, String text, Component field, boolean wide) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = y;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(2, 0, 2, 8);
        JLabel label = new JLabel(text);
        label.setLabelFor(field);
        head.add(label, at);
        at.gridx = 1;
        at.weightx = 1;
        at.fill = wide ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
        head.add(field, at);
    }

    /** What is asked for now. */
    ForkInput input() {
        return new ForkInput(parent, step.getText(), title.getText(), changes.changes());
    }

    /** Whether the fork is to be compared with its parent. */
    boolean compares() {
        return compare.isSelected();
    }

    /** Says what is wrong, at the step, in the table and below it. */
    void show(List<Problem> problems) {
        boolean wrongStep = problems.stream().anyMatch(p -> p.path().equals(ForkInput.STEP));
        step.putClientProperty("JComponent.outline", wrongStep ? "error" : null);
        changes.setWrong(problems.stream().map(Problem::path).collect(Collectors.toSet()));
        problem.setText(problems.stream().map(p -> p.path().equals(ForkInput.STEP) ? SchemaForm.sentence(p)
                : p.path() + ": " + SchemaForm.sentence(p)).collect(Collectors.joining("\n")));
    }

    private void followStep() {
        about.setText(about());
        if (!titled) {
            following = true;
            title.setText(proposedTitle());
            following = false;
        }
    }

    private String proposedTitle() {
        String name = range.experiment().title();
        return Bundle.TEXT_ForkTitle(name.isBlank() ? parent.id() : name, step.getText().strip());
    }

    private String about() {
        String all = Bundle.TEXT_ForkRange(Numbers.count(range.first()), Numbers.count(range.last()));
        if (!(ExperimentDocument.rawValue(step.getText().strip()) instanceof Long at) || at < range.first()
                || at > range.last()) {
            return all;
        }
        long from = range.rebuiltFrom(at);
        String steps = Numbers.count(at - from);
        if (at == from) {
            return range.checkpoints().contains(at) ? all + " " + Bundle.TEXT_ForkAtCheckpoint(Numbers.count(at)) : all;
        }
        return all + " " + (range.checkpoints().contains(from)
                ? Bundle.TEXT_ForkRebuilt(Numbers.count(from), steps) : Bundle.TEXT_ForkFromStart(steps));
    }
}

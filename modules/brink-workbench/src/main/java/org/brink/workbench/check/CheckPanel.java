package org.brink.workbench.check;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import org.brink.workbench.ui.EmptyState;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** What the window of a check shows. To be used on the event thread. */
@Messages({
    "TITLE_Checking=Comparing derivatives",
    "TEXT_Checking=Gradient, Hessian-vector products and third derivatives are compared with extrapolated differences.",
    "TITLE_CheckCancelled=Cancelled",
    "TEXT_CheckCancelled=Press Check Again to begin anew.",
    "TITLE_NotChecked=The derivatives cannot be checked",
    "TEXT_NotEveryCoordinate=Coordinates were not checked one by one, because there are too many; every block was, "
            + "along a random direction."
})
final class CheckPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String MESSAGE = "message";
    private static final String RESULTS = "results";

    private final CheckHeader header;
    private final CheckTable table = new CheckTable();
    private final Paragraph detail = new Paragraph("", 4);
    private final Paragraph remark = new Paragraph("", 1);
    private final JPanel message = new JPanel(new BorderLayout());
    private final JPanel cards = new JPanel(new CardLayout());
    private transient CheckOutcome.Done shown;

    CheckPanel(Runnable onCancel, Runnable onAgain) {
        super(new BorderLayout());
        header = new CheckHeader(onCancel, onAgain);
        add(header, BorderLayout.PAGE_START);
        detail.setName("check.detail");
        detail.setFocusable(true);
        detail.setForeground(UIManager.getColor("Label.foreground"));
        remark.setName("check.remark");
        JPanel below = new JPanel(new BorderLayout(0, 6));
        below.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()),
                BorderFactory.createEmptyBorder(10, 12, 10, 12)));
        below.add(detail);
        below.add(remark, BorderLayout.PAGE_END);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(null);
        JPanel results = new JPanel(new BorderLayout());
        results.add(scroll);
        results.add(below, BorderLayout.PAGE_END);
        cards.add(message, MESSAGE);
        cards.add(results, RESULTS);
        add(cards);
        table.getSelectionModel().addListSelectionListener(e -> showDetail());
        showBegin();
    }

    void showBegin() {
        header.showBegin();
        say("check.busy", Bundle.TITLE_Checking(), Bundle.TEXT_Checking());
    }

    void showProgress(int done, int total) {
        header.showProgress(done, total);
    }

    void show(CheckOutcome outcome) {
        header.show(outcome);
        if (outcome instanceof CheckOutcome.Done done) {
            shown = done;
            remark.setText(done.report().allCoordinates() ? "" : Bundle.TEXT_NotEveryCoordinate());
            remark.setVisible(!done.report().allCoordinates());
            table.show(done.report().results());
            ((CardLayout) cards.getLayout()).show(cards, RESULTS);
        } else if (outcome instanceof CheckOutcome.Impossible impossible) {
            explain(impossible.message());
        } else {
            say("check.cancelled", Bundle.TITLE_CheckCancelled(), Bundle.TEXT_CheckCancelled());
        }
    }

    private void showDetail() {
        table.selected().ifPresent(result -> detail.setText(CheckDetail.of(shown.start().objective(), result)));
    }

    /** Messages may be long and name several problems. */
    private void explain(String problems) {
        say("check.impossible", Bundle.TITLE_NotChecked(), " ");
        Paragraph text = new Paragraph(problems, (int) problems.lines().count());
        text.setName("check.problems");
        text.setForeground(UIManager.getColor("Label.foreground"));
        text.setBorder(BorderFactory.createEmptyBorder(12, 24, 24, 24));
        message.add(text, BorderLayout.PAGE_END);
    }

    private void say(String name, String title, String text) {
        message.removeAll();
        message.add(new EmptyState(name, title, text));
        ((CardLayout) cards.getLayout()).show(cards, MESSAGE);
        message.revalidate();
    }
}

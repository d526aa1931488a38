package org.brink.workbench.compare;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import org.brink.api.run.RunStatus;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** The strip above a comparison: its title, which can be changed in place, and how the runs are laid out. */
@Messages({
    "LBL_Overlay=Overlay",
    "TIP_Overlay=All runs in one chart",
    "LBL_SideBySide=Side by Side",
    "TIP_SideBySide=One column per run, with the same extents of all axes",
    "LBL_AddChartToComparison=Add Chart",
    "TIP_Title=Title of this comparison; a change is saved at once",
    "# {0} - ids of runs",
    "MSG_Missing=No longer in the project: {0}"
})
final class ComparisonHeader extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField title = new JTextField();
    private final JToggleButton overlay = new JToggleButton(Bundle.LBL_Overlay(), Icons.named("overlay"), true);
    private final JToggleButton sideBySide = new JToggleButton(Bundle.LBL_SideBySide(), Icons.named("columns"));
    private final JLabel banner = new JLabel();
    private String shown = "";

    /**
     * A strip.
     *
     * @param titled receives a changed title
     * @param apart receives whether runs are to be shown side by side
     * @param charts makes the menu of charts that can be added
     */
    ComparisonHeader(Consumer<String> titled, Consumer<Boolean> apart, Supplier<JPopupMenu> charts) {
        super(new BorderLayout());
        title.setName("comparison.title");
        title.setToolTipText(Bundle.TIP_Title());
        title.getAccessibleContext().setAccessibleName(Bundle.TIP_Title());
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.1f));
        title.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        title.setOpaque(false);
        title.addActionListener(e -> commit(titled));
        title.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                commit(titled);
            }
        });
        JPanel middle = new JPanel(new BorderLayout());
        middle.setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
        middle.add(title);
        title.setPreferredSize(new Dimension(200, title.getPreferredSize().height));
        add(middle);
        overlay.setName("comparison.overlay");
        overlay.setToolTipText(Bundle.TIP_Overlay());
        sideBySide.setName("comparison.sideBySide");
        sideBySide.setToolTipText(Bundle.TIP_SideBySide());
        ButtonGroup group = new ButtonGroup();
        group.add(overlay);
        group.add(sideBySide);
        overlay.addActionListener(e -> apart.accept(false));
        sideBySide.addActionListener(e -> apart.accept(true));
        JButton add = new JButton(Bundle.LBL_AddChartToComparison(), Icons.named("add"));
        add.setName("comparison.addChart");
        add.addActionListener(e -> charts.get().show(add, 0, add.getHeight()));
        JToolBar bar = new JToolBar();
        bar.setFloatable(false);
        bar.setBorder(BorderFactory.createEmptyBorder(6, 4, 6, 10));
        bar.add(overlay);
        bar.add(sideBySide);
        bar.addSeparator();
        bar.add(add);
        add(bar, BorderLayout.LINE_END);
        banner.setName("comparison.banner");
        banner.setOpaque(true);
        banner.setVisible(false);
        banner.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        add(banner, BorderLayout.PAGE_END);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()));
    }

    /** Shows a title. */
    void setTitle(String text) {
        shown = text;
        title.setText(text);
        title.setCaretPosition(0);
    }

    /** Shows how runs are laid out. */
    void setSideBySide(boolean apart) {
        (apart ? sideBySide : overlay).setSelected(true);
    }

    /** Tells of runs that are gone; nothing if there are none. */
    void showMissing(List<String> ids) {
        if (!ids.isEmpty()) {
            showProblem(Bundle.MSG_Missing(String.join(", ", ids)));
        }
    }

    /** Tells what is wrong. */
    void showProblem(String text) {
        banner.setText(text);
        banner.setIcon(Icons.status(RunStatus.State.INTERRUPTED));
        banner.setBackground(Tints.banner(RunStatus.State.DIVERGED));
        banner.setVisible(true);
    }

    private void commit(Consumer<String> titled) {
        String text = title.getText().strip();
        if (text.isEmpty()) {
            title.setText(shown);
        } else if (!text.equals(shown)) {
            shown = text;
            titled.accept(text);
        }
    }
}

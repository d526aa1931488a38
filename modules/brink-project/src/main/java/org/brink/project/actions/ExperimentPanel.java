package org.brink.project.actions;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What a new experiment starts from, and its name. */
@Messages({
    "LBL_start_from=&Start from:",
    "LBL_name=&Name:"
})
final class ExperimentPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 36;

    final JTextField name = new JTextField(COLUMNS);
    private final JComboBox<Source> sources;

    ExperimentPanel(List<Source> offered) {
        super(new GridBagLayout());
        sources = new JComboBox<>(offered.toArray(Source[]::new));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 6, 12));
        // with one source there is nothing to choose
        if (offered.size() > 1) {
            row(0, Bundle.LBL_start_from(), sources);
        }
        row(1, Bundle.LBL_name(), name);
        sources.addActionListener(event -> suggest());
        suggest();
    }

    private void suggest() {
        name.setText(source().name());
        name.selectAll();
    }

    Source source() {
        return sources.getItemAt(sources.getSelectedIndex());
    }

    @Override
    public void addNotify() {
        super.addNotify();
        name.requestFocusInWindow();
    }

    private void row(int y, String text, JComponent field) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(field);
        add(label, new GridBagConstraints(0, y, 1, 1, 0, 0, GridBagConstraints.BASELINE_LEADING,
                GridBagConstraints.NONE, new Insets(0, 0, 8, 8), 0, 0));
        add(field, new GridBagConstraints(1, y, 1, 1, 1, 0, GridBagConstraints.BASELINE_LEADING,
                GridBagConstraints.HORIZONTAL, new Insets(0, 0, 8, 0), 0, 0));
    }
}

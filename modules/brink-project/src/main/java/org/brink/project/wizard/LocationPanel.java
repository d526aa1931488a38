package org.brink.project.wizard;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.File;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Name and place of the new project. */
@Messages({
    "STEP_location=Name and Location",
    "LBL_project_name=Project &Name:",
    "LBL_project_parent=Project &Location:",
    "LBL_project_folder=Project &Folder:",
    "CTL_browse=Br&owse...",
    "TTL_browse=Select Project Location"
})
final class LocationPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 21;

    final JTextField name = new JTextField(COLUMNS);
    final JTextField parent = new JTextField(COLUMNS);
    final JTextField folder = new JTextField(COLUMNS);

    LocationPanel() {
        super(new GridBagLayout());
        setName(Bundle.STEP_location());
        name.setName("projectName");
        parent.setName("projectLocation");
        folder.setName("projectFolder");
        folder.setEditable(false);
        folder.setFocusable(false);
        JButton browse = new JButton();
        Mnemonics.setLocalizedText(browse, Bundle.CTL_browse());
        browse.addActionListener(event -> browse());
        row(0, Bundle.LBL_project_name(), name);
        row(1, Bundle.LBL_project_parent(), parent);
        add(browse, new GridBagConstraints(2, 1, 1, 1, 0, 0, GridBagConstraints.BASELINE_LEADING,
                GridBagConstraints.NONE, new Insets(0, 6, 8, 0), 0, 0));
        row(2, Bundle.LBL_project_folder(), folder);
        add(new JPanel(null), new GridBagConstraints(0, 3, 3, 1, 1, 1, GridBagConstraints.CENTER,
                GridBagConstraints.BOTH, new Insets(0, 0, 0, 0), 0, 0));
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

    private void browse() {
        JFileChooser chooser = new JFileChooser(parent.getText());
        chooser.setDialogTitle(Bundle.TTL_browse());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            File chosen = chooser.getSelectedFile();
            parent.setText(chosen.getAbsolutePath());
        }
    }
}

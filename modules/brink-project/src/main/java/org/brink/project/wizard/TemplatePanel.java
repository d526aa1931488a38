package org.brink.project.wizard;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.brink.spi.template.TemplateProvider;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** A list of templates, each with its name and what its project shows. */
@Messages({
    "LBL_templates=&Templates:",
    "STEP_template=Template"
})
final class TemplatePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 500;
    private static final int HEIGHT = 300;

    final JList<TemplateProvider> list;

    TemplatePanel(List<? extends TemplateProvider> templates) {
        super(new BorderLayout(0, 6));
        list = new JList<>(templates.toArray(TemplateProvider[]::new));
        list.setName("templates");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Cell());
        list.setFixedCellWidth(WIDTH - 20);
        setName(Bundle.STEP_template());
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.LBL_templates());
        label.setLabelFor(list);
        add(label, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        add(scroll);
        if (!templates.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    /** The name in bold above the summary, which wraps. */
    private static final class Cell implements ListCellRenderer<TemplateProvider> {

        private final JPanel panel = new JPanel(new BorderLayout(0, 2));
        private final JLabel name = new JLabel();
        private final JTextArea summary = new JTextArea();

        Cell() {
            panel.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
            name.setFont(name.getFont().deriveFont(Font.BOLD));
            summary.setFont(name.getFont().deriveFont(Font.PLAIN));
            summary.setLineWrap(true);
            summary.setWrapStyleWord(true);
            summary.setOpaque(false);
            summary.setBorder(null);
            panel.add(name, BorderLayout.NORTH);
            panel.add(summary);
        }

        @Override
        public Component getListCellRendererComponent(JList<? extends TemplateProvider> list, TemplateProvider value,
                int index, boolean selected, boolean focused) {
            name.setText(value.displayName());
            summary.setText(value.summary());
            // a text area knows its height only once it knows its width
            summary.setSize(WIDTH - 40, Short.MAX_VALUE);
            panel.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            summary.setForeground(name.getForeground());
            return panel;
        }
    }
}

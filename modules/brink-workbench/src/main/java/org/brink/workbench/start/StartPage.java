package org.brink.workbench.start;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.brink.project.api.BrinkIcons;
import org.brink.workbench.action.Running;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Narrow;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.Tints;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;

/** The page that tells what to do next: run an experiment, open a project, or start from a template. */
@Messages({
    "START_Title=Brink",
    "START_Tagline=Training dynamics at the edge of stability",
    "START_Run=Run an experiment",
    "START_Open=Open a project",
    "START_Templates=Start from a template",
    "START_RunButton=Run",
    "START_OpenButton=Open Project…",
    "START_NewButton=New Project…",
    "START_Create=Create Project…"
})
final class StartPage extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 780;

    private final JPanel column = new JPanel();
    private final JScrollPane scroll;

    StartPage() {
        super(new BorderLayout());
        setName("start.page");
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setOpaque(false);
        column.setBorder(BorderFactory.createEmptyBorder(32, 32, 32, 32));
        JPanel centred = new Narrow(WIDTH);
        centred.add(column);
        scroll = new JScrollPane(centred);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        add(scroll);
    }

    /** Shows what can be done now. */
    void show(StartContent content) {
        column.removeAll();
        addLine(heading(Bundle.START_Title(), 2.1f));
        addLine(muted(Bundle.START_Tagline()));
        if (!content.experiments().isEmpty()) {
            section(Bundle.START_Run());
            content.experiments().forEach(entry -> addLine(experiment(entry)));
        }
        section(Bundle.START_Open());
        addLine(openButtons());
        content.recent().forEach(path -> addLine(recent(path)));
        if (!content.templates().isEmpty()) {
            section(Bundle.START_Templates());
            addLine(templates(content.templates()));
        }
        column.revalidate();
        column.repaint();
        // laying texts out scrolls to the last of them
        SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(new Point(0, 0)));
    }

    private void section(String title) {
        column.add(Box.createVerticalStrut(26));
        addLine(heading(title, 1.25f));
        column.add(Box.createVerticalStrut(8));
    }

    private void addLine(JComponent line) {
        line.setAlignmentX(Component.LEFT_ALIGNMENT);
        column.add(line);
    }

    private static JComponent experiment(StartContent.Entry entry) {
        JPanel row = row();
        JLabel name = new JLabel(entry.title(), ImageUtilities.image2Icon(BrinkIcons.experiment()), JLabel.LEADING);
        name.setIconTextGap(8);
        JLabel where = muted(entry.item().project().root().relativize(entry.item().file()).toString());
        JButton run = new JButton(Bundle.START_RunButton(), Icons.named("run"));
        run.setName("start.run." + entry.item().file().getFileName());
        run.addActionListener(e -> Running.run(entry.item()));
        row.add(name);
        row.add(Box.createHorizontalStrut(12));
        row.add(where);
        row.add(Box.createHorizontalGlue());
        row.add(run);
        return row;
    }

    private static JComponent openButtons() {
        JPanel row = row();
        JButton open = new JButton(Bundle.START_OpenButton());
        open.setName("start.open");
        open.addActionListener(e -> StartActions.openProject());
        JButton fresh = new JButton(Bundle.START_NewButton());
        fresh.setName("start.new");
        fresh.addActionListener(e -> StartActions.newProject());
        row.add(open);
        row.add(Box.createHorizontalStrut(8));
        row.add(fresh);
        row.add(Box.createHorizontalGlue());
        return row;
    }

    private static JComponent recent(Path path) {
        JPanel row = row();
        JButton open = new JButton(path.getFileName().toString(), ImageUtilities.image2Icon(BrinkIcons.project()));
        open.setName("start.recent." + path.getFileName());
        open.setBorderPainted(false);
        open.setContentAreaFilled(false);
        open.setMargin(new Insets(2, 0, 2, 4));
        open.addActionListener(e -> StartActions.open(path));
        row.add(open);
        row.add(muted(path.toString()));
        row.add(Box.createHorizontalGlue());
        return row;
    }

    private static JComponent templates(List<StartContent.Template> templates) {
        JPanel cards = new JPanel(new GridLayout(0, 2, 12, 12));
        cards.setOpaque(false);
        templates.forEach(template -> cards.add(card(template)));
        return cards;
    }

    private static JComponent card(StartContent.Template template) {
        JPanel card = new JPanel(new GridBagLayout());
        card.setBackground(Tints.card());
        card.setBorder(BorderFactory.createCompoundBorder(BorderFactory.createLineBorder(Tints.line()),
                BorderFactory.createEmptyBorder(12, 14, 12, 14)));
        GridBagConstraints c = new GridBagConstraints();
        c.gridx = 0;
        c.weightx = 1;
        c.anchor = GridBagConstraints.FIRST_LINE_START;
        c.fill = GridBagConstraints.HORIZONTAL;
        card.add(heading(template.title(), 1.05f), c);
        c.insets = new Insets(6, 0, 10, 0);
        c.fill = GridBagConstraints.BOTH;
        c.weighty = 1;
        card.add(new Paragraph(template.summary(), 3), c);
        JButton create = new JButton(Bundle.START_Create());
        create.setName("start.template." + template.provider().name());
        create.addActionListener(e -> StartActions.create(template));
        c.insets = new Insets(0, 0, 0, 0);
        c.weighty = 0;
        c.fill = GridBagConstraints.NONE;
        c.anchor = GridBagConstraints.LAST_LINE_START;
        card.add(create, c);
        return card;
    }

    private static JPanel row() {
        JPanel row = new JPanel();
        row.setOpaque(false);
        row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
        row.setBorder(BorderFactory.createEmptyBorder(3, 0, 3, 0));
        row.setMaximumSize(new Dimension(Integer.MAX_VALUE, 44));
        return row;
    }

    private static JLabel heading(String text, float size) {
        JLabel label = new JLabel(text);
        Font font = UIManager.getFont("Label.font");
        label.setFont(font.deriveFont(Font.BOLD, font.getSize2D() * size));
        return label;
    }

    private static JLabel muted(String text) {
        JLabel label = new JLabel(text);
        label.setForeground(Tints.muted());
        return label;
    }
}

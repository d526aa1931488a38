package org.brink.workbench.board;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Tints;

/** The lines below the charts of a run: the values at the step cursor, or how to use it. */
final class Readout extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 4;
    private static final String HINT = "Move over a chart for the values at a step, click to keep it, drag to zoom, "
            + "double-click to see all steps.";

    private final JLabel step = new JLabel();
    private final JPanel values = new JPanel(new GridLayout(0, 1, 0, 2));

    Readout() {
        super(new BorderLayout(14, 0));
        setName("board.readout");
        step.setName("board.readout.step");
        step.setFont(UIManager.getFont("Label.font").deriveFont(Font.BOLD));
        step.setVerticalAlignment(JLabel.TOP);
        values.setOpaque(false);
        add(step, BorderLayout.LINE_START);
        add(values);
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()),
                BorderFactory.createEmptyBorder(4, 12, 4, 12)));
        setLines(1);
        hint();
    }

    /** Shows the values at the cursor, or the hint if there is none. Keeps its height when the cursor leaves. */
    void show(CursorReader.Reading reading) {
        if (reading.step().isEmpty() || reading.lines().isEmpty()) {
            hint();
            return;
        }
        List<String> lines = reading.lines().get(0);
        setLines(Math.min(MOST_LINES, Math.max(lines.size(), values.getComponentCount())));
        step.setText("step " + Numbers.count(reading.step().getAsLong()));
        for (int i = 0; i < values.getComponentCount(); i++) {
            JLabel line = (JLabel) values.getComponent(i);
            line.setText(i < lines.size() ? lines.get(i) : " ");
            line.setToolTipText(line.getText());
            line.setForeground(UIManager.getColor("Label.foreground"));
        }
    }

    private void hint() {
        step.setText("");
        for (int i = 0; i < values.getComponentCount(); i++) {
            JLabel line = (JLabel) values.getComponent(i);
            line.setText(i == 0 ? HINT : " ");
            line.setToolTipText(null);
            line.setForeground(Tints.muted());
        }
    }

    private void setLines(int count) {
        while (values.getComponentCount() < count) {
            JLabel line = new JLabel(" ");
            line.setName("board.readout.line" + values.getComponentCount());
            values.add(line);
            revalidate();
        }
    }
}

package org.brink.workbench.board;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.brink.workbench.ui.Tints;

/** The line below the charts of a run: the values at the step cursor, or how to use it. */
final class Readout extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String HINT = "Move over a chart for the values at a step, click to keep it, drag to zoom, "
            + "double-click to see all steps.";

    private final JLabel text = new JLabel(HINT);

    Readout() {
        super(new BorderLayout());
        setName("board.readout");
        text.setName("board.readout.text");
        text.setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
        text.setForeground(Tints.muted());
        add(text);
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()));
    }

    /** Shows one line, or the hint if there is none. */
    void show(List<String> lines) {
        text.setText(lines.isEmpty() ? HINT : lines.get(0));
        text.setForeground(lines.isEmpty() ? Tints.muted() : getForeground());
    }
}

package org.brink.workbench.map;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.brink.api.parameter.Range;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Tints;
import org.brink.workbench.ui.Typing;

/** A field for the path of a number: a list of those that there are, which shrinks to what fits while people type. */
final class PathField extends JComboBox<NumericPath> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 12;

    private transient List<NumericPath> all = List.of();
    private final transient Runnable changed;
    private boolean quiet;

    PathField(String name, Runnable changed) {
        this.changed = changed;
        setName(name);
        setEditable(true);
        setMaximumRowCount(ROWS);
        setRenderer(new Row());
        // a long path must not widen the form
        setPrototypeDisplayValue(new NumericPath("optimizer.params.step", 0, "", Range.ANY));
        field().setName(name + ".text");
        field().getDocument().addDocumentListener(new Typing(this::typed));
        addActionListener(e -> {
            if (!quiet) {
                changed.run();
            }
        });
    }

    private JTextComponent field() {
        return (JTextComponent) getEditor().getEditorComponent();
    }

    /** Offers these. */
    void offer(List<NumericPath> paths) {
        all = paths;
        String before = text();
        fill(paths, before);
    }

    /** What was typed or chosen. */
    String text() {
        return field().getText().strip();
    }

    /** Explains what is chosen. */
    void describe(Optional<String> doc) {
        String tip = doc.map(text -> "<html><body width='300'>" + text.replace("<", "&lt;") + "</body></html>")
                .orElse(null);
        setToolTipText(tip);
        field().setToolTipText(tip);
    }

    /** The number that it names, if there is one. */
    Optional<NumericPath> chosen() {
        String text = text();
        return all.stream().filter(path -> path.path().equals(text)).findFirst();
    }

    /** Writes a path. */
    void write(String path) {
        fill(all, path);
        changed.run();
    }

    private void fill(List<NumericPath> paths, String text) {
        quiet = true;
        setModel(new DefaultComboBoxModel<>(paths.toArray(NumericPath[]::new)));
        setSelectedItem(null);
        field().setText(text);
        quiet = false;
    }

    private void typed() {
        if (quiet) {
            return;
        }
        changed.run();
        // the document must not be written to while it tells of a change
        SwingUtilities.invokeLater(this::complete);
    }

    private void complete() {
        String text = text();
        if (!field().isFocusOwner() || quiet || chosen().isPresent()) {
            return;
        }
        List<NumericPath> matches = NumericPath.matching(all, text);
        int caret = field().getCaretPosition();
        fill(matches, field().getText());
        field().setCaretPosition(Math.min(caret, field().getText().length()));
        setPopupVisible(isShowing() && !matches.isEmpty());
    }

    /** The path, and its value in the experiment. */
    private static final class Row extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(JList<?> list, Object value, int index, boolean selected,
                boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            if (value instanceof NumericPath path) {
                String grey = String.format("#%06x", Tints.muted().getRGB() & 0xffffff);
                setText("<html>" + path.path() + " <font color='" + (selected ? "" : grey) + "'>= "
                        + Numbers.value(path.value()) + "</font></html>");
                setToolTipText(path.doc());
            }
            return this;
        }
    }
}

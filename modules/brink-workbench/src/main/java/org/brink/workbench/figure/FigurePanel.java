package org.brink.workbench.figure;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.chart.FigureExporter.Theme;
import org.brink.api.chart.FigureExporter;
import org.brink.api.component.ComponentSpec;

/** The form of the dialog that saves a figure. */
final class FigurePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient List<ComponentSpec> views;
    private final JComboBox<String> view = new JComboBox<>();
    private final JComboBox<String> format = new JComboBox<>();
    private final JComboBox<String> theme = new JComboBox<>();
    private final JSpinner width = millimetres(FigureStyle.DEFAULT.widthMillimetres());
    private final JSpinner height = millimetres(FigureStyle.DEFAULT.heightMillimetres());
    private final JTextField file = new JTextField(34);
    private final Path folder;
    private final String suffix;
    private transient Consumer<Boolean> validity = valid -> { };

    /**
     * A form.
     *
     * @param folder where figures go unless a person says otherwise
     * @param suffix what the names of files end with, to tell figures of different runs apart
     * @param views the charts to choose from
     */
    FigurePanel(Path folder, String suffix, List<ComponentSpec> views) {
        super(new GridBagLayout());
        this.folder = folder;
        this.suffix = suffix;
        this.views = List.copyOf(views);
        setName("figure.panel");
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        views.forEach(spec -> view.addItem(name(spec)));
        FigureExporter.installed().map(FigureExporter::formats).orElse(List.of()).forEach(format::addItem);
        for (Theme each : Theme.values()) {
            theme.addItem(each.id());
        }
        theme.setSelectedIndex(Theme.PRINT.ordinal());
        JPanel size = new JPanel(new GridBagLayout());
        size.add(width);
        size.add(new JLabel(" × "));
        size.add(height);
        size.add(new JLabel(" mm"));
        JButton browse = new JButton("Browse…");
        browse.addActionListener(e -> browse());
        int row = 0;
        if (views.size() > 1) {
            row("Chart:", view, null, row++);
        }
        row("Format:", format, null, row++);
        row("Size:", size, null, row++);
        row("Theme:", theme, null, row++);
        row("File:", file, browse, row);
        view.addActionListener(e -> suggest());
        format.addActionListener(e -> suggest());
        file.setName("figure.file");
        file.getDocument().addDocumentListener(new Changes());
        suggest();
    }

    /** Tells from now on whether the form can be accepted. */
    void onValidity(Consumer<Boolean> listener) {
        validity = listener;
        check();
    }

    FigureChoice choice() {
        FigureStyle style = new FigureStyle(number(width), number(height), Theme.values()[theme.getSelectedIndex()]);
        ComponentSpec chosen = views.get(Math.max(0, view.getSelectedIndex()));
        return new FigureChoice(chosen, style, Path.of(file.getText().strip()));
    }

    private void suggest() {
        if (format.getSelectedItem() != null) {
            String words = view.getSelectedItem() + "-" + suffix;
            String name = words.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
            file.setText(folder.resolve(name + "." + format.getSelectedItem()).toString());
        }
        check();
    }

    private void check() {
        String text = file.getText().strip();
        boolean known = FigureExporter.installed().map(FigureExporter::formats).orElse(List.of()).stream()
                .anyMatch(ending -> text.endsWith("." + ending));
        validity.accept(known);
    }

    private void browse() {
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new File(file.getText()));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            file.setText(chooser.getSelectedFile().getPath());
        }
    }

    private static String name(ComponentSpec spec) {
        Object channel = spec.params().get("channel");
        return channel == null ? spec.type() : channel.toString();
    }

    private static JSpinner millimetres(double value) {
        return new JSpinner(new SpinnerNumberModel(value, 20, 1000, 5));
    }

    private static double number(JSpinner spinner) {
        return ((Number) spinner.getValue()).doubleValue();
    }

    private void row(String label, JComponent field, JComponent after, int row) {
        GridBagConstraints c = new GridBagConstraints();
        c.gridy = row;
        c.insets = new Insets(3, 0, 3, 8);
        c.anchor = GridBagConstraints.LINE_START;
        JLabel text = new JLabel(label);
        text.setLabelFor(field);
        add(text, c);
        if (field instanceof JTextField) {
            c.fill = GridBagConstraints.HORIZONTAL;
            c.weightx = 1;
        }
        add(field, c);
        if (after != null) {
            c.fill = GridBagConstraints.NONE;
            c.weightx = 0;
            add(after, c);
        }
    }

    private final class Changes implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent e) {
            check();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            check();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            check();
        }
    }
}

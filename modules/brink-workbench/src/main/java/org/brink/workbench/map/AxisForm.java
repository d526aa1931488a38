package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.SchemaForm;
import org.brink.workbench.ui.Tints;

/** One axis: which number is varied, over which values. A new number brings a range to begin with. */
final class AxisForm extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Schema VALUES = Schema.of(MapSettings.FROM, MapSettings.TO, MapSettings.COUNT,
            MapSettings.LOG);

    private final String prefix;
    private final PathField path;
    private final Paragraph note = new Paragraph("", 2);
    private final JPanel place = new JPanel(new BorderLayout());
    private final transient Runnable changed;
    private final String count;
    private SchemaForm values;
    private String proposedFor = "";

    /**
     * An empty form.
     *
     * @param name of the axis, such as {@code x}
     * @param title what it is called
     * @param count how many values are proposed
     */
    AxisForm(String name, String title, String count, Runnable changed) {
        super(new BorderLayout(0, 3));
        this.changed = changed;
        this.count = count;
        prefix = "map." + name + ".";
        setOpaque(false);
        path = new PathField(prefix + MapSettings.OVER.name(), this::choose);
        note.setName(prefix + "note");
        note.setForeground(Tints.warning());
        note.setVisible(false);
        JLabel label = new JLabel(title);
        label.setLabelFor(path);
        JPanel head = new JPanel(new BorderLayout(0, 3));
        head.add(label, BorderLayout.PAGE_START);
        head.add(path);
        head.add(note, BorderLayout.PAGE_END);
        add(head, BorderLayout.PAGE_START);
        add(place);
        fill(Map.of(MapSettings.COUNT.name(), count));
    }

    /** Offers numbers, and proposes one of them unless there is one already. */
    void offer(List<NumericPath> paths, int proposal) {
        path.offer(paths);
        if (path.text().isEmpty() && !paths.isEmpty()) {
            path.write(paths.get(Math.min(proposal, paths.size() - 1)).path());
        }
        describe();
    }

    private void choose() {
        path.chosen().filter(chosen -> !chosen.path().equals(proposedFor)).ifPresent(chosen -> {
            proposedFor = chosen.path();
            double[] range = chosen.proposal();
            Map<String, String> texts = new LinkedHashMap<>(values.texts());
            texts.put(MapSettings.FROM.name(), Numbers.raw(range[0]));
            texts.put(MapSettings.TO.name(), Numbers.raw(range[1]));
            fill(texts);
        });
        describe();
        changed.run();
    }

    /** Writes an axis. */
    void write(Map<String, String> texts) {
        proposedFor = texts.get(MapSettings.OVER.name());
        fill(texts);
        path.write(proposedFor);
    }

    private void fill(Map<String, String> texts) {
        values = new SchemaForm(VALUES, prefix, texts);
        values.onChange(changed);
        place.removeAll();
        place.add(values, BorderLayout.PAGE_START);
        revalidate();
    }

    private void describe() {
        path.describe(path.chosen().map(NumericPath::doc).filter(doc -> !doc.isEmpty()));
        path.putClientProperty("JComponent.outline", null);
        note.setText("");
        note.setVisible(false);
    }

    /** The raw values as people wrote them. */
    Map<String, Object> values() {
        Map<String, Object> raw = new LinkedHashMap<>();
        if (!path.text().isEmpty()) {
            raw.put(MapSettings.OVER.name(), path.text());
        }
        raw.putAll(values.values());
        return raw;
    }

    /** Says what is wrong, and no longer what was wrong before. */
    void show(List<Problem> problems) {
        List<Problem> left = values.show(problems);
        describe();
        if (!left.isEmpty()) {
            path.putClientProperty("JComponent.outline", "error");
            note.setText(SchemaForm.sentence(left.get(0)));
            note.setVisible(true);
        }
        revalidate();
    }
}

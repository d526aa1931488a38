package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.brink.api.parameter.Problem;
import org.brink.maps.StoredMap;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.SchemaForm;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** Chooses analysis, axes and everything else that decides what is computed. */
@Messages({
    "LBL_Analysis=Analysis",
    "LBL_Over=Over",
    "LBL_AxisX=Horizontal axis",
    "LBL_AxisY=Vertical axis",
    "BTN_MapCompute=Compute"
})
final class MapForm extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 10;

    private final JComboBox<Analysis> analysis = new JComboBox<>(Analysis.values());
    private final JPanel place = new JPanel();
    private final Paragraph problem = new Paragraph("", 2);
    private final JButton compute = new JButton(Bundle.BTN_MapCompute());
    private final transient Map<Analysis, Fields> fields = new EnumMap<>(Analysis.class);
    private final transient Runnable changed;

    /** The fields of one analysis, which keep what was typed while another one is chosen. */
    private static final class Fields {

        private final AxisForm x;
        private final AxisForm y;
        private final JPanel place = new JPanel(new BorderLayout());
        private SchemaForm rest;

        Fields(Analysis analysis, Runnable changed) {
            boolean map = analysis == Analysis.MAP;
            x = new AxisForm("x", map ? Bundle.LBL_AxisX() : Bundle.LBL_Over(), map ? "121" : "400", changed);
            y = new AxisForm("y", Bundle.LBL_AxisY(), "81", changed);
            fill(analysis, Map.of(), changed);
        }

        void fill(Analysis analysis, Map<String, String> texts, Runnable changed) {
            rest = new SchemaForm(MapSettings.of(analysis), "map.", texts);
            rest.onChange(changed);
            place.removeAll();
            place.add(rest, BorderLayout.PAGE_START);
        }
    }

    MapForm(Runnable changed, Runnable asked) {
        super(new BorderLayout());
        this.changed = changed;
        setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        for (Analysis each : Analysis.values()) {
            fields.put(each, new Fields(each, changed));
        }
        analysis.setName("map.analysis");
        compute.setName("map.compute");
        problem.setName("map.problem");
        problem.setForeground(Tints.warning());
        problem.setVisible(false);
        compute.addActionListener(e -> asked.run());
        analysis.addActionListener(e -> lay());
        JPanel head = new JPanel(new BorderLayout(0, 3));
        JLabel label = new JLabel(Bundle.LBL_Analysis());
        label.setLabelFor(analysis);
        head.add(label, BorderLayout.PAGE_START);
        head.add(analysis);
        place.setLayout(new BoxLayout(place, BoxLayout.Y_AXIS));
        place.setBorder(BorderFactory.createEmptyBorder(GAP, 0, 0, 0));
        JPanel column = new JPanel(new BorderLayout());
        column.add(head, BorderLayout.PAGE_START);
        column.add(place);
        add(column, BorderLayout.PAGE_START);
        lay();
    }

    /** Lays out the fields of the chosen analysis; the choice itself stays where it is, and keeps the focus. */
    private void lay() {
        Fields now = now();
        place.removeAll();
        part(now.x);
        if (analysis() == Analysis.MAP) {
            part(now.y);
        }
        part(now.place);
        part(problem);
        revalidate();
        repaint();
        changed.run();
    }

    private void part(JComponent part) {
        part.setAlignmentX(LEFT_ALIGNMENT);
        place.add(part);
        place.add(Box.createVerticalStrut(GAP));
    }

    private Fields now() {
        return fields.get(analysis());
    }

    /** What starts the computation; stays in sight however long the form is. */
    JComponent footer() {
        JPanel footer = new JPanel(new BorderLayout());
        footer.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 1, Tints.line()),
                BorderFactory.createEmptyBorder(8, 12, 8, 12)));
        footer.add(compute);
        return footer;
    }

    Analysis analysis() {
        return (Analysis) analysis.getSelectedItem();
    }

    /** Chooses an analysis. */
    void choose(Analysis chosen) {
        analysis.setSelectedItem(chosen);
    }

    /** Offers the numbers of an experiment. */
    void offer(List<NumericPath> paths, long steps) {
        fields.get(Analysis.MAP).fill(Analysis.MAP, Map.of(MapSettings.STEPS.name(), Long.toString(steps)), changed);
        int initial = 0;
        while (initial < paths.size() - 1 && !paths.get(initial).path().startsWith("init.")) {
            initial++;
        }
        for (Fields each : fields.values()) {
            each.x.offer(paths, 0);
            each.y.offer(paths, Math.max(1, initial));
        }
        lay();
    }

    /** Fills the fields with what a map was computed from. */
    void write(StoredMap map) {
        Analysis kind = Analysis.of(map);
        Fields of = fields.get(kind);
        of.fill(kind, MapSettings.texts(MapSettings.of(map)), changed);
        of.x.write(MapSettings.texts(MapSettings.axisOf(map, "x")));
        if (kind == Analysis.MAP) {
            of.y.write(MapSettings.texts(MapSettings.axisOf(map, "y")));
        }
        analysis.setSelectedItem(kind);
        lay();
    }

    Map<String, Object> x() {
        return now().x.values();
    }

    Map<String, Object> y() {
        return now().y.values();
    }

    Map<String, Object> settings() {
        return now().rest.values();
    }

    /** Whether there is nothing to wait for. */
    void setReady(boolean ready) {
        compute.setEnabled(ready);
    }

    /** Says at the fields what is wrong, and no longer what was wrong before. */
    void show(List<Problem> problems) {
        Fields now = now();
        now.x.show(of(problems, MapQuestion.X));
        now.y.show(of(problems, MapQuestion.Y));
        List<Problem> others = problems.stream().filter(each -> !each.path().startsWith(MapQuestion.X)
                && !each.path().startsWith(MapQuestion.Y)).toList();
        List<Problem> left = now.rest.show(others);
        List<String> lines = new ArrayList<>();
        left.forEach(each -> lines.add(each.path() + ": " + SchemaForm.sentence(each)));
        problem.setText(String.join("\n", lines));
        problem.setVisible(!left.isEmpty());
        revalidate();
    }

    private static List<Problem> of(List<Problem> problems, String prefix) {
        return problems.stream().filter(each -> each.path().startsWith(prefix))
                .map(each -> new Problem(each.path().substring(prefix.length()), each.found(), each.expected()))
                .toList();
    }
}

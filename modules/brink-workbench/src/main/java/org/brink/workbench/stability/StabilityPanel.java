package org.brink.workbench.stability;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.brink.api.filter.Complex;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.stability.FilteredDescent;
import org.brink.engine.stability.StabilityCharts;
import org.brink.workbench.ui.Narrow;
import org.brink.workbench.ui.Tints;
import org.openide.util.RequestProcessor;

/** Form, numbers, charts and slider; the work is done in the background, the newest question first. */
final class StabilityPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor WORK = new RequestProcessor("Brink stability regions", 1);
    private static final int TYPING_MILLIS = 120;
    private static final int FORM_WIDTH = 260;

    private final transient StabilityDrawer drawer = new StabilityDrawer();
    private final StabilityHeader header = new StabilityHeader();
    private final EigenvalueSlider slider = new EigenvalueSlider(this::choose);
    private final transient RequestProcessor.Task task = WORK.create(this::work);
    private final StabilityForm form;
    private transient volatile Question question;
    private transient Optional<Answer> answer = Optional.empty();
    private transient boolean told;

    private record Question(FilterChoice choice, Map<String, Object> values) {
    }

    private record Answer(Question question, FilteredDescent descent, StabilityCharts charts) {
    }

    StabilityPanel() {
        super(new BorderLayout());
        JPanel charts = new JPanel(new GridLayout(1, 2, 1, 1));
        charts.setBackground(Tints.line());
        charts.add(drawer.region());
        charts.add(drawer.roots());
        drawer.region().onPick(at -> slider.choose(new Complex(at.getX(), at.getY())));
        JPanel right = new JPanel(new BorderLayout());
        right.add(charts);
        right.add(slider, BorderLayout.PAGE_END);
        form = new StabilityForm(this::ask);
        Narrow narrow = new Narrow(FORM_WIDTH);
        narrow.add(form);
        JScrollPane scroll = new JScrollPane(narrow, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Tints.line()));
        scroll.setPreferredSize(new Dimension(FORM_WIDTH, 340));
        add(header, BorderLayout.PAGE_START);
        add(scroll, BorderLayout.LINE_START);
        add(right);
    }

    /** The form. */
    StabilityForm form() {
        return form;
    }

    /** Whether what is asked for is shown. */
    boolean settled() {
        return told && drawer.settled();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (drawer != null) {
            drawer.request();
        }
    }

    private void ask() {
        if (form != null) {
            askNow();
        } else {
            // the form is being made
            SwingUtilities.invokeLater(this::askNow);
        }
    }

    private void askNow() {
        told = false;
        question = new Question(form.choice(), form.values());
        task.schedule(TYPING_MILLIS);
    }

    private void work() {
        Question asked = question;
        try {
            FilteredDescent descent = asked.choice().descent(asked.values());
            Answer found = new Answer(asked, descent, new StabilityCharts(descent));
            SwingUtilities.invokeLater(() -> show(found));
        } catch (InvalidInput invalid) {
            SwingUtilities.invokeLater(() -> refuse(asked, invalid.problems()));
        } catch (RuntimeException ofAnOptimizer) {
            // a plugin may throw what it likes
            SwingUtilities.invokeLater(() -> refuse(asked, List.of(new Problem("optimizer", ofAnOptimizer.toString(),
                    "an optimizer that can be made"))));
        }
    }

    private void show(Answer found) {
        if (found.question() != question) {
            return;
        }
        told = true;
        boolean same = answer.filter(before -> before.descent().equals(found.descent())).isPresent();
        answer = Optional.of(found);
        form.show(List.of());
        OptionalDouble stepSize = found.question().choice().stepSize(found.question().values());
        header.show(found.descent(), stepSize);
        if (!same) {
            slider.setEnds(found.descent().edge().threshold(), found.charts().largest());
        }
        drawer.show(Optional.of(found.charts()), slider.chosen());
        tell();
    }

    private void refuse(Question asked, List<Problem> problems) {
        if (asked == question) {
            told = true;
            answer = Optional.empty();
            form.show(problems);
            header.clear();
            slider.clear();
            drawer.show(Optional.empty(), Complex.real(0));
        }
    }

    private void choose() {
        drawer.choose(slider.chosen());
        tell();
    }

    private void tell() {
        answer.ifPresent(found -> slider.tell(found.descent().region().radius(slider.chosen())));
    }
}

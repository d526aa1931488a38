package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import org.brink.api.parameter.Problem;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.SchemaForm;
import org.openide.util.NbBundle.Messages;

/** Asks where a sweep is to be run, and with which settings. */
@Messages({
    "# {0} - number of cells",
    "TEXT_EngineCells=The sweep has {0} cells; those with a result are not run again. Where are the others to be run?",
    "# {0} - name of a file",
    "TEXT_EngineKept=These settings are kept in the project: in {0}, below \"cluster\".",
    "TEXT_EngineOnce=These settings hold for this time."
})
final class EnginePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Dimension ROOM = new Dimension(460, 330);
    private static final int INDENT = 26;

    private final transient Map<EngineOffer, SchemaForm> forms = new LinkedHashMap<>();
    private final transient Runnable changed;
    private final CardLayout cards = new CardLayout();
    private final JPanel settings = new JPanel(cards);
    private transient EngineOffer chosen;

    /**
     * A choice.
     *
     * @param cells number of cells of all sweeps
     * @param offers what there is
     * @param first what is chosen at first
     * @param changed called after each change of choice or settings
     */
    EnginePanel(long cells, List<EngineOffer> offers, EngineOffer first, Runnable changed) {
        super(new BorderLayout(0, 10));
        this.changed = changed;
        this.chosen = first;
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        JPanel engines = new JPanel();
        engines.setLayout(new BoxLayout(engines, BoxLayout.Y_AXIS));
        Paragraph about = new Paragraph(Bundle.TEXT_EngineCells(Numbers.count(cells)), 2);
        about.setName("engine.about");
        add(engines, about);
        ButtonGroup group = new ButtonGroup();
        for (EngineOffer offer : offers) {
            engines.add(Box.createVerticalStrut(8));
            JRadioButton button = new JRadioButton(offer.engine().name(), offer == first);
            button.setName("engine." + offer.type());
            button.setEnabled(offer.available());
            button.addActionListener(e -> choose(offer));
            group.add(button);
            add(engines, button);
            Paragraph note = new Paragraph(offer.unavailable().orElse(offer.engine().provider().summary()), 1);
            note.setName("engine." + offer.type() + ".note");
            note.setBorder(BorderFactory.createEmptyBorder(0, INDENT, 0, 0));
            add(engines, note);
            if (offer.available()) {
                addForm(offer);
            }
        }
        add(engines, BorderLayout.PAGE_START);
        settings.setPreferredSize(ROOM);
        add(settings);
        cards.show(settings, first.type());
    }

    private static void add(JPanel column, JComponent part) {
        part.setAlignmentX(LEFT_ALIGNMENT);
        column.add(part);
    }

    private void addForm(EngineOffer offer) {
        Map<String, String> texts = offer.engine().params().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
        SchemaForm form = new SchemaForm(offer.engine().provider().schema(), "engine." + offer.type() + ".", texts);
        form.onChange(changed);
        forms.put(offer, form);
        JPanel card = new JPanel(new BorderLayout(0, 6));
        Paragraph where = new Paragraph(offer.engine().goesOnByItself()
                ? Bundle.TEXT_EngineKept(ProjectFolder.FILE) : Bundle.TEXT_EngineOnce(), 1);
        card.add(where, BorderLayout.PAGE_START);
        JScrollPane pane = new JScrollPane(form, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        card.add(pane);
        settings.add(card, offer.type());
    }

    private static String text(Object raw) {
        return raw instanceof String text ? text : Numbers.raw(raw);
    }

    private void choose(EngineOffer offer) {
        chosen = offer;
        cards.show(settings, offer.type());
        changed.run();
    }

    /** The engine that is chosen, with the settings as they stand in the form, but those that are at their default. */
    Engine engine() {
        Map<String, Object> params = new LinkedHashMap<>(forms.get(chosen).values());
        chosen.engine().provider().schema().parameters().forEach(parameter -> params.computeIfPresent(parameter.name(),
                (name, value) -> isSame(value, parameter.rawDefault().orElse("")) ? null : value));
        return new Engine(chosen.engine().provider(), params);
    }

    /** A form writes 5 where the default is 5.0. */
    private static boolean isSame(Object value, Object other) {
        return value instanceof Number a && other instanceof Number b ? a.doubleValue() == b.doubleValue()
                : value.equals(other);
    }

    /** Says at the fields what is wrong; gives what is wrong otherwise, empty if nothing is. */
    Optional<String> check() {
        List<Problem> problems = chosen.problems(engine().params());
        List<Problem> elsewhere = forms.get(chosen).show(problems);
        return problems.isEmpty() ? Optional.empty()
                : Optional.of(elsewhere.isEmpty() ? "" : elsewhere.get(0).toString());
    }
}

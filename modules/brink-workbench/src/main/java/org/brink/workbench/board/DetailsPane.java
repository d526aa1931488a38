package org.brink.workbench.board;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.function.LongConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import org.brink.api.run.RunEvent;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Paragraph;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** Tables below the charts of a run: all values at the step cursor, and the events. */
@Messages({
    "TAB_Values=Values at the Cursor",
    "# {0} - step",
    "TAB_ValuesAt=Values at Step {0}",
    "TAB_Events=Events",
    "# {0} - how many",
    "TAB_EventsCount=Events ({0})",
    "HINT_Values=Move over a chart to see everything that was measured at a step.",
    "HINT_Events=Nothing was reported so far. Add a detector to the experiment to be told of the edge, or of chaos."
})
final class DetailsPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "table";
    private static final String HINT = "hint";

    private final ValuesTable values = new ValuesTable();
    private final EventsTable events;
    private final JPanel valuesCard = card(values, Bundle.HINT_Values());
    private final JPanel eventsCard;
    private final JTabbedPane tabs = new JTabbedPane();
    private int shownEvents;

    /** Empty tables that tell of the steps that are chosen. */
    DetailsPane(LongConsumer chosen) {
        super(new BorderLayout());
        setName("board.details");
        events = new EventsTable(chosen);
        eventsCard = card(events, Bundle.HINT_Events());
        tabs.setName("board.details.tabs");
        tabs.addTab(Bundle.TAB_Values(), valuesCard);
        tabs.addTab(Bundle.TAB_Events(), eventsCard);
        add(tabs);
        setPreferredSize(new Dimension(400, 190));
        setMinimumSize(new Dimension(120, 80));
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()));
    }

    /** Shows what was measured at the cursor; what was shown last stays when the cursor leaves. */
    void show(CursorReader.Reading reading) {
        if (reading.step().isPresent() && !reading.values().isEmpty()) {
            values.show(reading.values());
            tabs.setTitleAt(0, Bundle.TAB_ValuesAt(Numbers.count(reading.step().getAsLong())));
            flip(valuesCard, TABLE);
        }
    }

    /** Shows the events of the run. */
    void show(List<RunEvent> all) {
        if (all.size() != shownEvents) {
            shownEvents = all.size();
            events.show(all);
            tabs.setTitleAt(1, all.isEmpty() ? Bundle.TAB_Events() : Bundle.TAB_EventsCount(all.size()));
            flip(eventsCard, all.isEmpty() ? HINT : TABLE);
        }
    }

    /** Brings the events to the front. */
    void showEvents() {
        tabs.setSelectedComponent(eventsCard);
    }

    private static JPanel card(JComponent table, String hint) {
        JPanel card = new JPanel(new CardLayout());
        Paragraph text = new Paragraph(hint, 1);
        text.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        card.add(text, HINT);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        card.add(scroll, TABLE);
        return card;
    }

    private static void flip(JPanel card, String to) {
        ((CardLayout) card.getLayout()).show(card, to);
    }
}

package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.RowFilter;
import javax.swing.table.TableRowSorter;
import org.brink.workbench.ui.Tints;
import org.brink.workbench.ui.Typing;
import org.openide.util.NbBundle.Messages;

/** Asks which columns the table of a sweep has: of the cell itself, of channels, and of groups. */
@Messages({
    "LBL_ColumnsCell=About each row",
    "LBL_ColumnsChannels=Channels",
    "LBL_ColumnsFind=Find",
    "LBL_ColumnsGroups=Of groups, and lines of their chart",
    "TIP_ColumnsFind=Shows the channels whose names have all these words",
    "TEXT_ColumnsNone=No cell has measured anything yet."
})
final class ColumnsPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Dimension ROOM = new Dimension(600, 300);
    private static final int FIRST_COLUMN = 300;

    private final ChannelChecks channels;
    private final transient List<Plain> plain = new ArrayList<>();
    private final transient Map<Aggregate, JCheckBox> aggregates = new EnumMap<>(Aggregate.class);
    private final transient Set<String> hiddenElsewhere;
    private final transient boolean usual;
    private final transient List<Measure> before;

    private record Plain(String id, JCheckBox box) {
    }

    /**
     * A choice.
     *
     * @param columns those that are not about channels
     * @param present all channels
     * @param choice what is shown at first
     */
    ColumnsPanel(List<CellColumn> columns, List<String> present, ColumnChoice choice) {
        super(new BorderLayout(14, 10));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        usual = choice.measures().isEmpty();
        before = choice.measures(present);
        channels = new ChannelChecks(Measure.ordered(present), before);
        hiddenElsewhere = new HashSet<>(choice.hidden());
        JPanel cell = new JPanel();
        cell.setLayout(new BoxLayout(cell, BoxLayout.Y_AXIS));
        cell.add(heading(Bundle.LBL_ColumnsCell()));
        for (CellColumn column : columns) {
            JCheckBox box = new JCheckBox(column.title(), !choice.hidden().contains(column.id()));
            box.setName("columns." + column.id());
            box.setToolTipText(column.tip());
            plain.add(new Plain(column.id(), box));
            hiddenElsewhere.remove(column.id());
            cell.add(box);
        }
        add(cell, BorderLayout.LINE_START);
        add(channels(present));
        JPanel spread = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        for (Aggregate each : Aggregate.values()) {
            JCheckBox box = new JCheckBox(each.id(), choice.aggregates().contains(each));
            box.setName("columns.group." + each.id());
            aggregates.put(each, box);
            spread.add(box);
        }
        JPanel groups = new JPanel(new BorderLayout());
        groups.add(heading(Bundle.LBL_ColumnsGroups()), BorderLayout.PAGE_START);
        groups.add(spread);
        add(groups, BorderLayout.PAGE_END);
    }

    private JPanel channels(List<String> present) {
        JTable table = new JTable(channels);
        table.setName("columns.channels");
        table.setShowGrid(false);
        table.setFillsViewportHeight(true);
        table.setRowSelectionAllowed(false);
        table.getColumnModel().getColumn(0).setPreferredWidth(FIRST_COLUMN);
        TableRowSorter<ChannelChecks> sorter = new TableRowSorter<>(channels);
        for (int i = 0; i < channels.getColumnCount(); i++) {
            sorter.setSortable(i, false);
        }
        table.setRowSorter(sorter);
        JTextField find = new JTextField(18);
        find.setName("columns.find");
        find.setToolTipText(Bundle.TIP_ColumnsFind());
        find.getDocument().addDocumentListener(new Typing(() -> sorter.setRowFilter(
                new Words(find.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")))));
        JPanel top = new JPanel(new BorderLayout(8, 0));
        top.add(heading(Bundle.LBL_ColumnsChannels()), BorderLayout.LINE_START);
        JPanel line = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        JLabel label = new JLabel(Bundle.LBL_ColumnsFind());
        label.setLabelFor(find);
        line.add(label);
        line.add(find);
        top.add(line);
        JPanel part = new JPanel(new BorderLayout(0, 4));
        part.add(top, BorderLayout.PAGE_START);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(ROOM);
        part.add(scroll);
        if (present.isEmpty()) {
            JLabel none = new JLabel(Bundle.TEXT_ColumnsNone());
            none.setForeground(Tints.muted());
            part.add(none, BorderLayout.PAGE_END);
        }
        return part;
    }

    private static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setBorder(BorderFactory.createEmptyBorder(0, 0, 4, 0));
        return label;
    }

    /** The choice as it stands. */
    ColumnChoice choice() {
        Set<String> hidden = new HashSet<>(hiddenElsewhere);
        plain.stream().filter(each -> !each.box().isSelected()).forEach(each -> hidden.add(each.id()));
        List<Measure> wanted = channels.chosen();
        Set<Aggregate> numbers = EnumSet.noneOf(Aggregate.class);
        aggregates.forEach((each, box) -> {
            if (box.isSelected()) {
                numbers.add(each);
            }
        });
        // whoever leaves the usual ones alone wants to see what other sweeps usually have, too
        return new ColumnChoice(hidden, usual && Set.copyOf(wanted).equals(Set.copyOf(before)) ? Optional.empty()
                : Optional.of(wanted), numbers);
    }

    private static final class Words extends RowFilter<ChannelChecks, Integer> {

        private final String[] words;

        Words(String[] words) {
            this.words = words;
        }

        @Override
        public boolean include(Entry<? extends ChannelChecks, ? extends Integer> entry) {
            String name = entry.getStringValue(0).toLowerCase(Locale.ROOT);
            return List.of(words).stream().allMatch(name::contains);
        }
    }
}

package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.brink.maps.MapQuantity;
import org.brink.maps.StoredMap;
import org.brink.maps.view.MapChart;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** What can be done with a map: colours, ways back from zooming, storing, figures and tables. */
@Messages({
    "LBL_MapColour=Colour",
    "BTN_MapBack=Back",
    "BTN_MapReset=Reset Zoom",
    "BTN_MapKeep=Store",
    "BTN_MapFigure=Save Figure…",
    "BTN_MapCsv=Export CSV…",
    "TIP_MapBack=Show what was there before the last zoom",
    "TIP_MapReset=Show what was there before zooming began",
    "TIP_MapKeep=Store this zoomed map in the project; what Compute computes is stored by itself"
})
final class MapBar extends JPanel {

    private static final long serialVersionUID = 1L;

    /** What people ask for. */
    interface Wishes {

        void colour();

        void back();

        void reset();

        void keep();

        void figure();

        void csv();
    }

    private final JLabel label = new JLabel(Bundle.LBL_MapColour());
    private final JComboBox<String> colour = new JComboBox<>();
    private final JButton back = button("map.back", Bundle.BTN_MapBack(), Bundle.TIP_MapBack());
    private final JButton reset = button("map.reset", Bundle.BTN_MapReset(), Bundle.TIP_MapReset());
    private final JButton keep = button("map.keep", Bundle.BTN_MapKeep(), Bundle.TIP_MapKeep());
    private final JButton figure = button("map.figure", Bundle.BTN_MapFigure(), null);
    private final JButton csv = button("map.csv", Bundle.BTN_MapCsv(), null);
    private final JPanel choice = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 9));
    private transient List<MapQuantity> offered = List.of();
    private boolean quiet;

    MapBar(Wishes wishes) {
        super(new BorderLayout());
        colour.setName("map.colour");
        label.setLabelFor(colour);
        colour.addActionListener(e -> {
            if (!quiet) {
                wishes.colour();
            }
        });
        back.addActionListener(e -> wishes.back());
        reset.addActionListener(e -> wishes.reset());
        keep.addActionListener(e -> wishes.keep());
        figure.addActionListener(e -> wishes.figure());
        csv.addActionListener(e -> wishes.csv());
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        choice.add(label);
        choice.add(colour);
        left.add(back);
        left.add(reset);
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 4));
        right.add(keep);
        right.add(figure);
        right.add(csv);
        add(left);
        add(right, BorderLayout.LINE_END);
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tints.line()),
                BorderFactory.createEmptyBorder(0, 6, 0, 0)));
    }

    private static JButton button(String name, String text, String tip) {
        JButton button = new JButton(text);
        button.setName(name);
        button.setToolTipText(tip);
        return button;
    }

    /** The choice of colours, to be placed elsewhere. */
    JPanel choice() {
        return choice;
    }

    /** What colours show; empty for a diagram, or for whatever the map holds first. */
    Optional<MapQuantity> quantity() {
        int at = colour.getSelectedIndex();
        return at >= 0 && at < offered.size() ? Optional.of(offered.get(at)) : Optional.empty();
    }

    /** Nothing can be done while something is computed. */
    void setReady(boolean ready) {
        for (JButton button : new JButton[] {back, reset, keep, figure, csv}) {
            button.setEnabled(ready);
        }
    }

    /** Offers what can be done with what is shown. */
    void show(Optional<Shown> shown, boolean zoomed) {
        setReady(shown.isPresent());
        back.setEnabled(zoomed);
        reset.setEnabled(zoomed);
        keep.setEnabled(shown.filter(each -> each.folder().isEmpty()).isPresent());
        offer(shown.filter(each -> each.map().kind() == StoredMap.Kind.MAP).map(each -> MapChart.held(each.map()))
                .orElse(List.of()));
        choice.setVisible(!offered.isEmpty());
    }

    private void offer(List<MapQuantity> quantities) {
        if (!quantities.equals(offered)) {
            Optional<MapQuantity> before = quantity();
            quiet = true;
            offered = quantities;
            colour.removeAllItems();
            quantities.forEach(each -> colour.addItem(each.title()));
            before.filter(quantities::contains).ifPresent(each -> colour.setSelectedIndex(quantities.indexOf(each)));
            quiet = false;
        }
    }
}

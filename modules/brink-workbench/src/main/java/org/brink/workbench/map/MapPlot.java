package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.brink.api.chart.ChartModel;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Range;
import org.brink.maps.MapQuantity;
import org.brink.maps.StoredMap;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.view.BifurcationChart;
import org.brink.maps.view.Cobweb;
import org.brink.maps.view.MapChart;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The picture of the map and, beside it, the cobweb of the chosen values where trajectories have one coordinate. */
@Messages({
    "TEXT_MapBegins=Computing…",
    "TEXT_MapNothing=No trajectory stayed bounded."
})
final class MapPlot {

    private static final RequestProcessor COBWEBS = new RequestProcessor("Brink cobwebs", 1);
    private static final int COBWEB_STEPS = 60;
    private static final double SHARE = 0.62;

    private final MapPicture picture;
    private final MapPicture cobweb = new MapPicture("map.cobweb", "");
    private final JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private long asked;

    MapPlot(String text, MapPicture.Wishes wishes) {
        picture = new MapPicture("map.picture", text);
        picture.listen(new MapMouse(picture, wishes));
        split.setBorder(null);
        split.setResizeWeight(SHARE);
        split.setLeftComponent(picture.canvas());
        cobweb.canvas().setMinimumSize(new Dimension(120, 120));
        split.setRightComponent(cobweb.canvas());
        showCobweb(false);
    }

    Component component() {
        JPanel around = new JPanel(new BorderLayout());
        around.add(split);
        return around;
    }

    boolean settled() {
        return picture.settled() && cobweb.settled();
    }

    void request() {
        picture.request();
        cobweb.request();
    }

    /** Shows a text instead of a map. */
    void say(String text) {
        picture.show(() -> MapPicture.nothing(text));
    }

    /** Shows a map that is there. */
    void show(Shown shown, Optional<MapQuantity> quantity) {
        ChartModel[] drawn = new ChartModel[1];
        picture.show(() -> {
            // made once, on the thread that draws
            drawn[0] = drawn[0] == null ? chart(shown.map(), quantity, shown.part()) : drawn[0];
            return drawn[0];
        });
    }

    /** Shows a map that grows. */
    void follow(MapWork work, Optional<MapQuantity> quantity, Optional<Range> part) {
        picture.show(() -> work.soFar().map(map -> chart(map, quantity, part))
                .orElseGet(() -> MapPicture.nothing(Bundle.TEXT_MapBegins())));
    }

    private static ChartModel chart(StoredMap map, Optional<MapQuantity> quantity, Optional<Range> part) {
        if (map.kind() == StoredMap.Kind.BIFURCATION) {
            return BifurcationChart.of(map, part);
        }
        List<MapQuantity> held = MapChart.held(map);
        return MapChart.of(map, quantity.filter(held::contains).orElse(held.get(0)));
    }

    /** Marks what was chosen, and draws its cobweb. */
    void choose(Shown shown, CellReading reading) {
        picture.choose(Optional.of(new Point2D.Double(reading.x(), shown.question().y().isPresent() ? reading.y()
                : Double.NaN)));
        long mine = ++asked;
        MapQuestion question = shown.question();
        COBWEBS.post(() -> {
            Optional<ChartModel> model = cobweb(question, reading);
            SwingUtilities.invokeLater(() -> {
                if (mine == asked) {
                    model.ifPresent(chart -> cobweb.show(() -> chart));
                    showCobweb(model.isPresent());
                }
            });
        });
    }

    private static Optional<ChartModel> cobweb(MapQuestion question, CellReading reading) {
        try {
            CellMaker cells = new CellMaker(question.experiment(), question.folder(), question.y().isPresent()
                    ? List.of(question.x().path(), question.y().get().path()) : List.of(question.x().path()));
            Cell cell = question.y().isPresent() ? cells.at(reading.x(), reading.y()) : cells.at(reading.x());
            return cell.start().length == 1 ? Optional.of(Cobweb.of(cell, question.burnIn(), COBWEB_STEPS))
                    : Optional.empty();
        } catch (InvalidInput outOfRange) {
            return Optional.empty();
        }
    }

    /** Nothing is chosen any more. */
    void chooseNone() {
        asked++;
        picture.choose(Optional.empty());
        showCobweb(false);
    }

    private void showCobweb(boolean visible) {
        if (cobweb.canvas().isVisible() != visible || split.getDividerSize() == 0 == visible) {
            cobweb.canvas().setVisible(visible);
            split.setDividerSize(visible ? 6 : 0);
            split.setDividerLocation(visible ? SHARE : 1.0);
            split.revalidate();
        }
    }
}

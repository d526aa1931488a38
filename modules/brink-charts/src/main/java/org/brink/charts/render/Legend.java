package org.brink.charts.render;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.charts.ChartTheme;

/** What the curves mean, in as few rows above the plot as fit; what does not fit in three rows is counted. */
final class Legend {

    private static final int MOST_ROWS = 3;
    private static final double SAMPLE = 22;
    private static final double GAP = 6;
    private static final double BETWEEN = 16;

    private final ChartTheme theme;
    private final FontMetrics metrics;
    private final List<List<Entry>> rows = new ArrayList<>();

    private record Entry(Layer layer, String text, double width, Optional<Color> kind) {
    }

    Legend(List<Layer> layers, ChartTheme theme, Graphics2D g, double width) {
        this.theme = theme;
        this.metrics = g.getFontMetrics(theme.body());
        List<Entry> entries = new ArrayList<>();
        for (Layer layer : layers) {
            if (layer instanceof Layer.Cells cells) {
                for (int k = 0; k < cells.names().size(); k++) {
                    String name = cells.names().get(k);
                    if (!name.isEmpty()) {
                        entries.add(new Entry(layer, name, SAMPLE + GAP + metrics.stringWidth(name),
                                Optional.of(CellPainter.colour(k, cells, theme))));
                    }
                }
            } else if (!layer.label().isEmpty() && !(layer instanceof Layer.Contours)) {
                String text = Texts.shortened(layer.label(), metrics, Math.max(60, width * 0.6 - SAMPLE));
                entries.add(new Entry(layer, text, SAMPLE + GAP + metrics.stringWidth(text),
                        Optional.empty()));
            }
        }
        arrange(entries, width);
    }

    boolean empty() {
        return rows.isEmpty();
    }

    int rowCount() {
        return rows.size();
    }

    double rowHeight() {
        return metrics.getHeight() + 2;
    }

    /** The width of the first row. */
    double firstRowWidth() {
        return rows.isEmpty() ? 0 : width(rows.get(0));
    }

    /** Draws the rows from a corner on. */
    void draw(Graphics2D g, double left, double top) {
        g.setFont(theme.body());
        double y = top;
        for (List<Entry> row : rows) {
            double x = left;
            double base = y + 1 + metrics.getAscent();
            for (Entry entry : row) {
                sample(g, entry, x, base - metrics.getAscent() * 0.36);
                g.setPaint(theme.text());
                g.drawString(entry.text(), (float) (x + entry.width() - metrics.stringWidth(entry.text())),
                        (float) base);
                x += entry.width() + BETWEEN;
            }
            y += rowHeight();
        }
    }

    private void arrange(List<Entry> entries, double width) {
        List<Entry> row = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Entry rest = rest(entries.size() - i);
            boolean last = rows.size() == MOST_ROWS - 1;
            double needed = width(row) + (row.isEmpty() ? 0 : BETWEEN) + entry.width()
                    + (last && i < entries.size() - 1 ? BETWEEN + rest.width() : 0);
            if (!row.isEmpty() && needed > width) {
                if (last) {
                    row.add(rest);
                    rows.add(row);
                    return;
                }
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(entry);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private Entry rest(int count) {
        String text = "+ " + count + " more";
        Layer none = new Layer.Marker(text, new Ink.Background(), Layer.Shape.CIRCLE, 0, 0, "");
        return new Entry(none, text, metrics.stringWidth(text), Optional.empty());
    }

    private static double width(List<Entry> row) {
        return row.stream().mapToDouble(Entry::width).sum() + BETWEEN * Math.max(0, row.size() - 1);
    }

    private void sample(Graphics2D g, Entry entry, double x, double y) {
        Layer layer = entry.layer();
        if (entry.kind().isPresent()) {
            g.setPaint(entry.kind().get());
            g.fill(new Rectangle2D.Double(x + SAMPLE / 2 - 6, y - 5, 12, 10));
        } else if (layer instanceof Layer.Curve curve) {
            g.setPaint(Pens.paint(curve, theme));
            g.setStroke(Pens.stroke(curve.style(), theme.lineWidth() * 1.2));
            if (curve.style() == Layer.Style.POINTS) {
                g.fill(new Ellipse2D.Double(x + SAMPLE / 2 - 2, y - 2, 4, 4));
            } else {
                g.draw(new Line2D.Double(x + 1, y, x + SAMPLE - 1, y));
            }
        } else if (layer instanceof Layer.Rule rule) {
            g.setPaint(theme.colour(rule.ink()));
            g.setStroke(RulePainter.stroke(theme.lineWidth()));
            g.draw(new Line2D.Double(x + SAMPLE / 2, y - 6, x + SAMPLE / 2, y + 6));
        } else if (layer instanceof Layer.Marker marker && marker.ink() instanceof Ink.Run) {
            g.setPaint(theme.colour(marker.ink()));
            g.fill(new Rectangle2D.Double(x + SAMPLE / 2 - 3, y - 3, 6, 6));
        }
    }
}

package org.brink.charts.render;

import java.util.List;
import org.brink.api.chart.Layer;
import org.jfree.data.xy.AbstractXYDataset;

/** The curves of a model as JFreeChart reads them, without copying a number. */
final class CurveDataset extends AbstractXYDataset {

    private static final long serialVersionUID = 1L;

    private final transient List<Layer.Curve> curves;

    CurveDataset(List<Layer.Curve> curves) {
        this.curves = curves;
    }

    Layer.Curve curve(int series) {
        return curves.get(series);
    }

    @Override
    public int getSeriesCount() {
        return curves.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return curves.get(series).x().length;
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return curves.get(series).x()[item];
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        return curves.get(series).y()[item];
    }
}

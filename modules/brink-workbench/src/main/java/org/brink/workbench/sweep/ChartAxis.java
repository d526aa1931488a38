package org.brink.workbench.sweep;

import org.brink.api.chart.Axis;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.sweeps.SweepPlan;
import org.brink.workbench.run.Parameters;

/**
 * An axis of a sweep as one of a chart; one of texts counts their places.
 *
 * @param plan the cells
 * @param axis its place among those of the plan
 */
record ChartAxis(SweepPlan plan, int axis) {

    private Track track() {
        return plan.axes().get(axis).tracks().get(0);
    }

    int size() {
        return plan.axes().get(axis).size();
    }

    /** Where a value of the axis is drawn. */
    double x(int index) {
        return track().values().get(index) instanceof Number number ? number.doubleValue() : index;
    }

    boolean logarithmic() {
        return track().values() instanceof Spaced spaced && spaced.logarithmic();
    }

    /** The axis of the chart. */
    Axis axisOfChart() {
        String name = Parameters.shortName(track().path());
        return logarithmic() ? Axis.log(name) : Axis.linear(name);
    }

    /** What one of its values is called in a legend. */
    String label(int index) {
        return Parameters.shortName(track().path()) + " " + track().values().get(index);
    }
}

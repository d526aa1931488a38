package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.ChartModel;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** The loss of all processes over the steps, on a logarithmic axis where that can show them. */
@ServiceProvider(service = ViewProvider.class, position = 100)
public final class LossViewProvider implements ViewProvider {

    private static final String LOSS = "loss";

    @Override
    public String type() {
        return LOSS;
    }

    @Override
    public String displayName() {
        return "Loss";
    }

    @Override
    public String summary() {
        return "The loss of every process by step, on a logarithmic axis unless it is often negative.";
    }

    @Override
    public View create(Settings settings) {
        return LossViewProvider::draw;
    }

    private static ChartModel draw(List<? extends ViewedRun> runs) {
        ChannelCurves curves = new ChannelCurves(runs, ChannelCurves.suitsLog(runs, LOSS));
        runs.forEach(run -> curves.add(run, LOSS, "", 0));
        return curves.model("Loss", "loss", "", "Add the probe “loss” to the experiment to see the loss here.");
    }
}

package org.brink.charts.view;

import java.util.List;
import java.util.Optional;
import org.brink.api.chart.ChartModel;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** The sharpness of all processes with the stability threshold of the optimizer. */
@ServiceProvider(service = ViewProvider.class, position = 200)
public final class SharpnessViewProvider implements ViewProvider {

    private static final String SHARPNESS = "sharpness";
    private static final String THRESHOLD = "threshold";

    @Override
    public String type() {
        return SHARPNESS;
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    @Override
    public String summary() {
        return "The largest eigenvalue of the Hessian of every process by step, with the stability threshold 2/η.";
    }

    @Override
    public View create(Settings settings) {
        return SharpnessViewProvider::draw;
    }

    private static ChartModel draw(List<? extends ViewedRun> runs) {
        ChannelCurves curves = new ChannelCurves(runs, false);
        runs.forEach(run -> curves.add(run, SHARPNESS, "", floor(run)));
        if (!curves.empty()) {
            runs.forEach(run -> curves.addReference(run, THRESHOLD, "2/η"));
        }
        return curves.model("Sharpness", "sharpness λ₁", "",
                "Add the probe “sharpness” to the experiment to see the largest Hessian eigenvalue here, and the probe"
                        + " “threshold” for the line 2/η.");
    }

    /** Sharpness up to three times the threshold, or the initial value, belongs to the picture. */
    private static double floor(ViewedRun run) {
        return Math.max(first(run, THRESHOLD), first(run, SHARPNESS)) * 3;
    }

    private static double first(ViewedRun run, String channel) {
        for (String process : run.processes()) {
            Optional<Samples> samples = run.samples(process, channel).filter(s -> s.rows() > 0);
            if (samples.isPresent()) {
                return Math.abs(samples.get().scalar()[0]);
            }
        }
        return 0;
    }
}

package org.brink.charts.view;

import java.util.List;
import org.brink.api.chart.ChartModel;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** Several eigenvalues as one curve each, with the edge of stability. */
@ServiceProvider(service = ViewProvider.class, position = 250)
public final class SpectrumViewProvider implements ViewProvider {

    /** In units where the edge of stability is at 2. */
    private static final String AT_EDGE = "edge-eigenvalues";
    private static final double EDGE = 2;
    private static final String OF_HESSIAN = "eigenvalues";
    private static final String THRESHOLD = "threshold";

    private static final Parameter<String> CHANNEL = Parameter.text("channel", "Name of the channel of eigenvalues; "
            + "empty for " + AT_EDGE + ", or else " + OF_HESSIAN + ".").withDefault("");

    @Override
    public String type() {
        return "spectrum";
    }

    @Override
    public String displayName() {
        return "Spectrum";
    }

    @Override
    public String summary() {
        return "The largest eigenvalues by step, one curve each, with the edge of stability.";
    }

    @Override
    public Schema schema() {
        return Schema.of(CHANNEL);
    }

    @Override
    public View create(Settings settings) {
        String channel = settings.get(CHANNEL);
        return runs -> draw(runs, channel.isEmpty() ? found(runs) : channel);
    }

    private static String found(List<? extends ViewedRun> runs) {
        return ChannelCurves.find(runs, AT_EDGE).isPresent() ? AT_EDGE : OF_HESSIAN;
    }

    private static ChartModel draw(List<? extends ViewedRun> runs, String channel) {
        boolean normalised = channel.equals(AT_EDGE);
        ChannelCurves curves = new ChannelCurves(runs, false);
        runs.forEach(run -> curves.add(run, channel, "", floor(run, normalised)));
        if (!curves.empty() && normalised) {
            curves.addLevel(EDGE, "edge");
        } else if (!curves.empty() && channel.equals(OF_HESSIAN)) {
            runs.forEach(run -> curves.addReference(run, THRESHOLD, "2/η"));
        }
        return curves.model("Spectrum", normalised ? "λᵢ(P⁻¹H), edge at 2" : "λᵢ", "",
                "Add the probe “edge-spectrum” or “spectrum” to the experiment to see the largest eigenvalues here.");
    }

    /** Eigenvalues up to three times the edge belong to the picture of a run that diverged. */
    private static double floor(ViewedRun run, boolean normalised) {
        return 3 * (normalised ? EDGE : run.processes().stream().flatMap(p -> run.samples(p, THRESHOLD).stream())
                .filter(samples -> samples.rows() > 0).map(Samples::scalar).map(y -> Math.abs(y[0])).findFirst()
                .orElse(0.0));
    }
}

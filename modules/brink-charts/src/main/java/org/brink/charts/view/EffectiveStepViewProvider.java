package org.brink.charts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** The effective step size of an adaptive optimizer beside 2/S, which it meets at the edge of stability. */
@ServiceProvider(service = ViewProvider.class, position = 470)
public final class EffectiveStepViewProvider implements ViewProvider {

    private static final String STEP = "effective-step";
    private static final String EIGENVALUES = "eigenvalues";
    private static final String SHARPNESS = "sharpness";

    @Override
    public String type() {
        return "effective-step";
    }

    @Override
    public String displayName() {
        return "Effective step size";
    }

    @Override
    public String summary() {
        return "The mean effective step size of every process by step, with 2/λ for its largest eigenvalues, dotted.";
    }

    @Override
    public View create(Settings settings) {
        return EffectiveStepViewProvider::draw;
    }

    private static ChartModel draw(List<? extends ViewedRun> runs) {
        List<Layer> layers = new ArrayList<>();
        boolean inverse = false;
        for (ViewedRun run : runs) {
            boolean first = true;
            for (String process : run.processes()) {
                Optional<Samples> steps = run.samples(process, STEP).filter(s -> s.rows() > 0);
                if (steps.isEmpty()) {
                    continue;
                }
                layers.add(new Layer.Curve(Legends.entry(runs, run, process, first),
                        Legends.ink(runs, run, process), Legends.style(runs, run, process),
                        steps.get().stepsAsReals(), steps.get().scalar(),
                        steps.get().steps()));
                inverse |= first && addInverse(run, process, layers);
                first = false;
            }
        }
        if (inverse) {
            layers.add(Legends.key("2/λ", Layer.Style.DOTTED));
        }
        if (!layers.isEmpty()) {
            layers.addAll(EventRules.of(runs, ""));
        }
        return new ChartModel("Effective step size", Axis.steps(), Axis.log("step size"), layers,
                "Add the probe “effective-steps” to the experiment, and “spectrum” or “sharpness” for 2/λ.");
    }

    private static boolean addInverse(ViewedRun run, String process, List<Layer> layers) {
        Optional<Samples> found = run.samples(process, EIGENVALUES).filter(s -> s.rows() > 0)
                .or(() -> run.samples(process, SHARPNESS).filter(s -> s.rows() > 0));
        found.ifPresent(s -> {
            for (double[] eigenvalues : s.values()) {
                double[] y = Arrays.stream(eigenvalues).map(v -> v > 0 ? 2 / v : Double.NaN).toArray();
                layers.add(new Layer.Curve("", Legends.ink(run), Layer.Style.DOTTED, s.stepsAsReals(), y, s.steps()));
            }
        });
        return found.isPresent();
    }
}

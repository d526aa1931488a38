package org.brink.maps.view;

import java.util.List;
import java.util.Optional;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/**
 * The cobweb of a run with one coordinate: each iterate over the one before, as stairs between the map and the
 * diagonal. The graph of the map is that of plain gradient descent with the step size of the experiment; with another
 * optimizer it is left out.
 */
@ServiceProvider(service = ViewProvider.class, position = 720)
public final class CobwebViewProvider implements ViewProvider {

    private static final Parameter<Long> STEPS = Parameter.integer("steps", "How many of the last steps are drawn.")
            .withUnit("steps").withRange(Range.closed(1, 100_000)).withDefault(100L);

    private static final String EMPTY = "Add the probe “iterate” to an experiment with one coordinate, observed at"
            + " every step, to see its cobweb here.";

    @Override
    public String type() {
        return "cobweb";
    }

    @Override
    public String displayName() {
        return "Cobweb";
    }

    @Override
    public String summary() {
        return "Each iterate over the one before, between the graph of the map and the diagonal.";
    }

    @Override
    public Schema schema() {
        return Schema.of(STEPS);
    }

    @Override
    public View create(Settings settings) {
        int steps = settings.get(STEPS).intValue();
        return runs -> draw(runs, steps);
    }

    private static ChartModel draw(List<? extends ViewedRun> runs, int steps) {
        Cobweb cobweb = new Cobweb();
        for (ViewedRun run : runs) {
            Optional<Samples> samples = run.processes().isEmpty() ? Optional.empty()
                    : run.samples(run.processes().get(0), "iterate").filter(found -> found.values().length == 1);
            if (samples.isPresent() && samples.get().rows() > 1) {
                cobweb.add(runs.size() == 1 ? "iterates" : run.label(), new Ink.Run(run.colour()),
                        samples.get().scalar(), samples.get().steps(), steps);
            }
        }
        for (ViewedRun run : runs) {
            Object stepSize = run.experiment().optimizer().params().get("stepSize");
            if (run.experiment().optimizer().type().equals("gd") && stepSize instanceof Number eta
                    && run.objective().dimension() == 1) {
                cobweb.addMap(runs.size() == 1 ? "map" : "", run.objective(), eta.doubleValue());
            }
        }
        return cobweb.model(EMPTY);
    }
}

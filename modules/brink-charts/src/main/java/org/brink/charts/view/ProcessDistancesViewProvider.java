package org.brink.charts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** The distances between the processes of a run: of the weights, along and across sharp directions, of the outputs. */
@ServiceProvider(service = ViewProvider.class, position = 460)
public final class ProcessDistancesViewProvider implements ViewProvider {

    private static final String RUN = "run";
    private static final Layer.Style[] STYLES = {Layer.Style.SOLID, Layer.Style.DASHED, Layer.Style.DOTTED};

    private static final Parameter<String> KIND = Parameter.choice("distance", "Which distances are shown.",
            new Choice("distance", "between every two processes, from the probe distance-between-processes"),
            new Choice("along", "from the first along its sharpest directions, from distance-in-subspace"),
            new Choice("across", "from the first across its sharpest directions, from distance-in-subspace"),
            new Choice("output-distance", "of the outputs, from the probe distance-in-outputs"))
            .withDefault("distance");

    private static final Parameter<String> PROCESS = Parameter.text("process",
            "Name of a process: only its distances from others; empty for all.").withDefault("");

    @Override
    public String type() {
        return "process-distances";
    }

    @Override
    public String displayName() {
        return "Distances between processes";
    }

    @Override
    public String summary() {
        return "How far the processes of a run are from each other by step: the optimizer, midpoints and flows.";
    }

    @Override
    public Schema schema() {
        return Schema.of(KIND, PROCESS);
    }

    @Override
    public View create(Settings settings) {
        String kind = settings.get(KIND);
        String process = settings.get(PROCESS);
        return runs -> draw(runs, kind, process);
    }

    private static ChartModel draw(List<? extends ViewedRun> runs, String kind, String process) {
        List<Layer> layers = new ArrayList<>();
        boolean alone = runs.size() == 1;
        for (ViewedRun run : runs) {
            List<String> channels = run.channels(RUN).stream().map(Channel::name)
                    .filter(name -> name.startsWith(kind + "-") && concerns(name, process)).toList();
            for (int i = 0; i < channels.size(); i++) {
                String name = channels.get(i);
                Optional<Samples> samples = run.samples(RUN, name).filter(s -> s.rows() > 0);
                // one run: a colour for each pair; several: their colours, and a style for each pair
                Ink ink = new Ink.Run(alone ? run.colour() + i : run.colour());
                Layer.Style style = alone ? Layer.Style.SOLID : STYLES[i % STYLES.length];
                String label = alone ? pair(run, name, kind) : i == 0 ? run.label() : "";
                samples.ifPresent(s -> layers.add(
                        new Layer.Curve(label, ink, style, s.stepsAsReals(), s.scalar(), s.steps())));
            }
        }
        if (!layers.isEmpty()) {
            layers.addAll(EventRules.of(runs, ""));
        }
        return new ChartModel("Distances between processes", Axis.steps(), Axis.log(label(kind)), layers,
                "Add the probe “" + probe(kind) + "” to an experiment with several processes to see here how far apart"
                + " they are.");
    }

    /** Channels are named after the words of both processes. */
    private static boolean concerns(String channel, String process) {
        return process.isEmpty() || ("-" + channel + "-").contains("-" + word(process) + "-");
    }

    /** Both processes by their names; their words in the channel's name may not tell where one ends. */
    private static String pair(ViewedRun run, String channel, String kind) {
        String words = channel.substring(kind.length() + 1);
        List<String> processes = run.processes();
        for (String first : processes) {
            for (String second : processes) {
                if (words.equals(word(first) + "-" + word(second))) {
                    return first + " – " + second;
                }
            }
        }
        return words;
    }

    private static String word(String process) {
        return process.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String probe(String kind) {
        return switch (kind) {
            case "distance" -> "distance-between-processes";
            case "output-distance" -> "distance-in-outputs";
            default -> "distance-in-subspace";
        };
    }

    private static String label(String kind) {
        return switch (kind) {
            case "distance" -> "‖w − w′‖";
            case "output-distance" -> "difference of outputs";
            default -> "‖w − w′‖ " + kind + " sharp directions";
        };
    }
}

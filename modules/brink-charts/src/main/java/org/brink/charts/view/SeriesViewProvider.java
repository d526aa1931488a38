package org.brink.charts.view;

import java.util.List;
import java.util.Optional;
import org.brink.api.chart.ChartModel;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** Any channel over the steps. */
@ServiceProvider(service = ViewProvider.class, position = 400)
public final class SeriesViewProvider implements ViewProvider {

    private static final Parameter<String> CHANNEL =
            Parameter.text("channel", "Name of the channel, such as gradient-norm.");
    private static final Parameter<String> PROCESS =
            Parameter.text("process", "Name of the only process to show; empty for all.").withDefault("");

    @Override
    public String type() {
        return "series";
    }

    @Override
    public String displayName() {
        return "Series";
    }

    @Override
    public String summary() {
        return "Any channel by step, on the axis that suits it; vectors as one curve per component.";
    }

    @Override
    public Schema schema() {
        return Schema.of(CHANNEL, PROCESS);
    }

    @Override
    public View create(Settings settings) {
        String channel = settings.get(CHANNEL);
        String process = settings.get(PROCESS);
        return runs -> draw(runs, channel, process);
    }

    private static ChartModel draw(List<? extends ViewedRun> runs, String channel, String process) {
        Optional<Channel> found = ChannelCurves.find(runs, channel);
        ChannelCurves curves = new ChannelCurves(runs, found.map(Channel::logScale).orElse(false)
                && ChannelCurves.suitsLog(runs, channel));
        runs.forEach(run -> curves.add(run, channel, process, 0));
        String whose = process.isEmpty() ? "" : " of the process “" + process + "”";
        return curves.model(title(channel), channel, found.map(Channel::unit).orElse(""),
                "No run has the channel “" + channel + "”" + whose + ". Add a probe that writes it.");
    }

    private static String title(String channel) {
        String words = channel.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

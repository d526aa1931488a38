package org.brink.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.run.Channel;
import org.brink.spi.view.Samples;
import org.brink.testkit.fixture.MemoryRun;

/** Charts and runs written out in full, arrays included, so that two of them can be compared. */
final class ChartText {

    private ChartText() {
    }

    static String of(ChartModel model) {
        return model.title() + "\n" + model.x() + "\n" + model.y() + "\n" + model.emptyText() + "\n"
                + model.layers().stream().map(ChartText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Layer layer) {
        if (layer instanceof Layer.Curve c) {
            return "curve " + c.label() + c.ink() + c.style() + Arrays.toString(c.x()) + Arrays.toString(c.y())
                    + Arrays.toString(c.steps());
        }
        if (layer instanceof Layer.Contours c) {
            return "contours " + c.label() + c.ink() + Arrays.toString(c.x()) + Arrays.toString(c.y())
                    + Arrays.deepToString(c.values()) + Arrays.toString(c.levels());
        }
        if (layer instanceof Layer.Cells c) {
            return "cells " + c.label() + Arrays.toString(c.x()) + Arrays.toString(c.y())
                    + Arrays.deepToString(c.values()) + Arrays.toString(c.levels()) + c.names();
        }
        return layer.toString();
    }

    static String of(List<MemoryRun> runs) {
        StringBuilder text = new StringBuilder();
        for (MemoryRun run : runs) {
            for (String process : run.processes()) {
                for (Channel channel : run.channels(process)) {
                    Samples samples = run.samples(process, channel.name()).orElseThrow();
                    text.append(channel.name()).append(Arrays.toString(samples.steps()))
                            .append(Arrays.deepToString(samples.values()));
                }
            }
        }
        return text.toString();
    }
}

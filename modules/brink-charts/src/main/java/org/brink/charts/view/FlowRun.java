package org.brink.charts.view;

import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Ink;
import org.brink.api.run.PredictedQuantity;
import org.brink.spi.view.Samples;
import org.brink.spi.view.ViewedRun;

/**
 * A run whose flows are compared with its first process.
 *
 * @param run the run
 * @param alone whether it is the only one in the chart, so that its flows may have colours of their own
 */
record FlowRun(ViewedRun run, boolean alone) {

    /** The process that flows are compared with. */
    String reference() {
        return run.experiment().processes().get(0).name();
    }

    /** The processes that predict something. */
    List<String> flows() {
        return run.processes().stream().filter(process -> PredictedQuantity.isFlow(run.channels(process))).toList();
    }

    /** The colour of the run, or of a flow where it is the only run. */
    Ink ink(String process) {
        return alone ? Legends.ink(List.of(run), run, process) : Legends.ink(run);
    }

    /** Rows of a channel, if there are any. */
    Optional<Samples> samples(String process, String channel) {
        return run.samples(process, channel).filter(s -> s.rows() > 0 && s.values().length > 0);
    }
}

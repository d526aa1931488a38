package org.brink.workbench.data;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.workbench.data.SeriesAt.RowAt;

/** Reads summaries of stored runs: a few rows each, however long the run. */
public final class SummaryReader {

    private SummaryReader() {
    }

    /** The summary of a run as it is stored now. */
    public static RunSummary read(RunData run) throws IOException {
        String process = run.experiment().processes().get(0).name();
        List<StoredSeries> series = run.series();
        OptionalLong step = OptionalLong.empty();
        for (StoredSeries one : series) {
            Optional<RowAt> last = SeriesAt.last(one);
            if (last.isPresent()) {
                step = OptionalLong.of(Math.max(step.orElse(0), last.get().step()));
            }
        }
        String title = run.experiment().title().isBlank() ? run.id() : run.experiment().title();
        OptionalDouble converged = last(run, process, "sharpness-converged");
        return new RunSummary(run.id(), title, run.status(), step, run.experiment().steps(), last(run, process, "loss"),
                last(run, process, "sharpness"), last(run, process, "threshold"),
                last(run, process, "sharpness-residual"),
                converged.isPresent() ? Optional.of(converged.getAsDouble() != 0) : Optional.empty(),
                series.stream().filter(s -> !s.channel().vector() || s.channel().growing()).map(StoredSeries::id)
                        .toList(),
                run.events());
    }

    /** The last value of a scalar channel; empty if it was never measured. */
    public static OptionalDouble last(RunData run, String process, String channel) throws IOException {
        Optional<StoredSeries> series = run.find(process + "." + channel);
        if (series.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<RowAt> last = SeriesAt.last(series.get());
        return last.isPresent() ? OptionalDouble.of(last.get().scalar()) : OptionalDouble.empty();
    }
}

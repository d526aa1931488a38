package org.brink.workbench.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.workbench.canvas.BackgroundClock;
import org.brink.workbench.canvas.FramePacer;
import org.brink.workbench.canvas.StepLink;
import org.brink.workbench.data.MeasuredValue;
import org.brink.workbench.data.MeasuredValues;
import org.brink.workbench.data.SeriesAt.RowAt;
import org.brink.workbench.data.SeriesAt;
import org.brink.workbench.ui.Numbers;

/**
 * Reads the stored values at the step cursor, unsampled, in the background, and hands them over as text.
 * While the cursor moves fast, steps in between are skipped.
 */
public final class CursorReader {

    private static final int WIDEST_VECTOR = 4;

    /**
     * The values at the cursor.
     *
     * @param step the step; empty when there is no cursor
     * @param lines for each run one line of text per process
     * @param values everything that was measured on the first run; empty when there is no cursor
     */
    public record Reading(OptionalLong step, List<List<String>> lines, List<MeasuredValue> values) {
    }

    private final StepLink link;
    private final Supplier<List<RunData>> runs;
    private final Consumer<Reading> readings;
    private final FramePacer pacer;

    /**
     * A reader.
     *
     * @param link has the cursor
     * @param runs the runs to read
     * @param readings receives the values on the event thread
     */
    public CursorReader(StepLink link, Supplier<List<RunData>> runs, Consumer<Reading> readings) {
        this.link = link;
        this.runs = runs;
        this.readings = readings;
        this.pacer = new FramePacer(new BackgroundClock(), Duration.ofMillis(40), this::read);
        link.onCursor(pacer::request);
    }

    /** Reads no more. */
    public void stop() {
        pacer.stop();
    }

    private void read() {
        OptionalLong step = link.cursor();
        List<List<String>> lines = new ArrayList<>();
        List<MeasuredValue> values = new ArrayList<>();
        if (step.isPresent()) {
            for (RunData run : runs.get()) {
                lines.add(read(run, step.getAsLong()));
            }
            runs.get().stream().findFirst().ifPresent(run -> values.addAll(values(run, step.getAsLong())));
        }
        SwingUtilities.invokeLater(() -> readings.accept(new Reading(step, lines, values)));
    }

    /** One line per process: its name if there are several, and its values. */
    private static List<String> read(RunData run, long step) {
        Map<String, StringJoiner> lines = new LinkedHashMap<>();
        try {
            for (StoredSeries series : run.series()) {
                if (shown(series)) {
                    SeriesAt.at(series, step).ifPresent(row -> lines
                            .computeIfAbsent(series.process(), process -> new StringJoiner("    "))
                            .add(series.channel().name() + " " + text(row)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            Logger.getLogger(CursorReader.class.getName()).log(Level.FINE, "cannot read values at the cursor", e);
            return List.of();
        }
        boolean one = lines.size() == 1;
        return lines.entrySet().stream().map(e -> (one ? "" : e.getKey() + ":  ") + e.getValue()).toList();
    }

    private static List<MeasuredValue> values(RunData run, long step) {
        try {
            return MeasuredValues.at(run, step);
        } catch (IOException | UncheckedIOException e) {
            Logger.getLogger(CursorReader.class.getName()).log(Level.FINE, "cannot read values at the cursor", e);
            return List.of();
        }
    }

    private static boolean shown(StoredSeries series) {
        return !series.channel().growing() && series.channel().width() <= WIDEST_VECTOR
                && !MeasuredValues.isQuality(series.channel().name());
    }

    private static String text(RowAt row) {
        if (row.values().length == 1) {
            return Numbers.value(row.scalar());
        }
        StringJoiner vector = new StringJoiner(", ", "(", ")");
        for (double value : row.values()) {
            vector.add(Numbers.value(value));
        }
        return vector.toString();
    }
}

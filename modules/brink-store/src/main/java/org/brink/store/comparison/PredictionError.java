package org.brink.store.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.Channel;
import org.brink.api.run.PredictedQuantity;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;

/**
 * How far a flow's prediction is off, over the common steps of a window.
 *
 * @param flow the process that predicts
 * @param quantity what it predicts
 * @param steps number of common steps, at least 1
 * @param first the first of them
 * @param last the last of them
 * @param measured mean of what the optimizer does
 * @param predicted mean of the prediction
 * @param mean mean of |prediction − smoothed| over the mean of |smoothed|: step by step, and yet not ruled by moments
 *     at which next to nothing is measured
 * @param largest largest |prediction − smoothed| over the same mean
 */
public record PredictionError(String flow, PredictedQuantity quantity, long steps, long first, long last,
        double measured, double predicted, double mean, double largest) {

    /** (predicted − measured)/measured for the means over the window. */
    public double ofMeans() {
        return (predicted - measured) / measured;
    }

    /**
     * The errors of all flows of a run in all quantities that are stored.
     *
     * @param from first step of the window
     * @param to last step of the window
     * @param smoothing how what is measured is averaged before it is compared step by step
     */
    public static List<PredictionError> of(RunData run, long from, long to, Smoothing smoothing) throws IOException {
        String reference = run.experiment().processes().get(0).name();
        List<PredictionError> errors = new ArrayList<>();
        for (String flow : run.series().stream().map(StoredSeries::process).distinct().toList()) {
            List<Channel> channels = run.series().stream().filter(s -> s.process().equals(flow))
                    .map(StoredSeries::channel).toList();
            if (!PredictedQuantity.isFlow(channels)) {
                continue;
            }
            for (PredictedQuantity quantity : PredictedQuantity.values()) {
                Optional<StoredSeries> predicted = run.find(flow + "." + quantity.predicted());
                Optional<StoredSeries> measured = run.find(
                        quantity.measuredOn(flow, reference) + "." + quantity.measured());
                if (predicted.isPresent() && measured.isPresent()) {
                    between(flow, quantity, Rows.of(predicted.get()), Rows.of(measured.get()), from, to,
                            smoothing.ofSquares(quantity.squared())).ifPresent(errors::add);
                }
            }
        }
        return errors;
    }

    private static Optional<PredictionError> between(String flow, PredictedQuantity quantity, Rows predicted,
            Rows measured, long from, long to, Smoothing smoothing) {
        double[] smooth = smoothing.at(measured.steps, measured.values, predicted.steps);
        long count = 0;
        long first = 0;
        long last = 0;
        double sumMeasured = 0;
        double sumPredicted = 0;
        double sumSmooth = 0;
        double sumError = 0;
        double largest = 0;
        int j = 0;
        for (int i = 0; i < predicted.steps.length; i++) {
            long step = predicted.steps[i];
            while (j < measured.steps.length && measured.steps[j] < step) {
                j++;
            }
            if (step < from || step > to || j == measured.steps.length || measured.steps[j] != step) {
                continue;
            }
            first = count == 0 ? step : first;
            last = step;
            count++;
            double value = measured.values[j];
            sumMeasured += smoothing.squares() ? value * value : value;
            sumPredicted += predicted.values[i];
            double error = Math.abs(predicted.values[i] - smooth[i]);
            sumSmooth += Math.abs(smooth[i]);
            sumError += error;
            largest = Math.max(largest, error);
        }
        // a flow without oscillation has no displacement along its modes that could be predicted
        return count == 0 || sumSmooth == 0 ? Optional.empty() : Optional.of(new PredictionError(flow, quantity,
                count, first, last, sumMeasured / count, sumPredicted / count, sumError / sumSmooth,
                largest * count / sumSmooth));
    }

    /** The first value of each row of a series that has one. */
    private record Rows(long[] steps, double[] values) {

        static Rows of(StoredSeries series) throws IOException {
            int rows = Math.toIntExact(series.rows());
            long[] steps = new long[rows];
            int[] lengths = new int[rows];
            series.readSteps(0, rows, steps);
            series.readLengths(0, rows, lengths);
            double[] all = new double[Arrays.stream(lengths).sum()];
            series.read(0, rows, all);
            long[] kept = new long[rows];
            double[] values = new double[rows];
            int count = 0;
            int at = 0;
            for (int i = 0; i < rows; i++) {
                if (lengths[i] > 0) {
                    kept[count] = steps[i];
                    values[count++] = all[at];
                }
                at += lengths[i];
            }
            return new Rows(Arrays.copyOf(kept, count), Arrays.copyOf(values, count));
        }
    }
}

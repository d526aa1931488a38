package org.brink.jets.net;

import java.util.Optional;
import org.brink.jets.loss.Loss;
import org.brink.jets.tensor.LossSeries;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Predictions;

/** What a network predicts on examples, by a pass forward; losses follow from the predictions in double precision. */
final class NetworkPredictions implements Predictions {

    private final Dataset examples;
    private final Loss loss;
    private final Optional<RightOrWrong> judge;
    private final LossSeries series;
    private final int width;
    private final double[][] point;
    private final double[] predictions;
    private final double[] prediction;
    private final double[] target;
    private boolean done;

    NetworkPredictions(int dimension, Dataset examples, Loss loss, Optional<RightOrWrong> judge, LossSeries series) {
        this.examples = examples;
        this.loss = loss;
        this.judge = judge;
        this.series = series;
        width = RightOrWrong.width(examples);
        point = new double[1][dimension];
        predictions = new double[examples.y().length];
        prediction = new double[examples.outputs()];
        target = new double[examples.outputs()];
    }

    @Override
    public int examples() {
        return examples.count();
    }

    @Override
    public int outputs() {
        return examples.outputs();
    }

    @Override
    public void moveTo(double[] w) {
        System.arraycopy(w, 0, point[0], 0, point[0].length);
        done = false;
    }

    private double[] predictions() {
        if (!done) {
            series.write(0, 1, point, 0);
            series.predict(predictions);
            done = true;
        }
        return predictions;
    }

    @Override
    public void outputs(double[] out) {
        System.arraycopy(predictions(), 0, out, 0, predictions.length);
    }

    @Override
    public double loss() {
        double sum = 0;
        for (int i = 0; i < examples.count(); i++) {
            sum += loss(i);
        }
        return sum / examples.count();
    }

    @Override
    public void losses(double[] out) {
        for (int i = 0; i < examples.count(); i++) {
            out[i] = loss(i);
        }
    }

    /** The mean over the predictions of one example: sequences have several, and all count the same. */
    private double loss(int example) {
        int outputs = prediction.length;
        System.arraycopy(predictions(), example * outputs, prediction, 0, outputs);
        System.arraycopy(examples.y(), example * outputs, target, 0, outputs);
        int rows = outputs / width;
        return loss.sum(prediction, target, rows, width) / rows;
    }

    @Override
    public double accuracy() {
        RightOrWrong how = judge.orElseThrow(
                () -> new UnsupportedOperationException("predictions of a regression are not right or wrong"));
        double[] made = predictions();
        int right = 0;
        for (int at = 0; at < made.length; at += width) {
            right += how.right(made, examples.y(), at, width) ? 1 : 0;
        }
        return (double) right / (made.length / width);
    }
}

package org.brink.jets.net;

import java.util.Optional;
import org.brink.jets.loss.LogisticLoss;
import org.brink.jets.loss.Loss;
import org.brink.spi.data.Dataset;

/** How predictions are told right from wrong. */
enum RightOrWrong {

    /** The largest entry stands where the target has its one; equal entries are wrong. */
    LARGEST {
        @Override
        boolean right(double[] predictions, double[] targets, int at, int width) {
            int label = at;
            for (int i = at; i < at + width; i++) {
                label = targets[i] > targets[label] ? i : label;
            }
            boolean right = true;
            for (int i = at; i < at + width; i++) {
                right &= i == label || predictions[label] > predictions[i];
            }
            return right;
        }
    },

    /** Every entry has the sign of the target, where a target of zero counts as negative. */
    SIGN {
        @Override
        boolean right(double[] predictions, double[] targets, int at, int width) {
            boolean right = true;
            for (int i = at; i < at + width; i++) {
                right &= targets[i] > 0 ? predictions[i] > 0 : predictions[i] < 0;
            }
            return right;
        }
    };

    /** Whether a row of predictions is right. Rows that are not numbers are wrong. */
    abstract boolean right(double[] predictions, double[] targets, int at, int width);

    /**
     * The way that suits examples and loss; none for a regression. Labels are one-hot along the last extent, or both
     * signs of one output; the logistic loss looks at signs only.
     */
    static Optional<RightOrWrong> of(Dataset examples, Loss loss) {
        int width = width(examples);
        if (loss instanceof LogisticLoss || width == 1 && bothSigns(examples.y())) {
            return Optional.of(SIGN);
        }
        return width > 1 && oneHot(examples.y(), width) ? Optional.of(LARGEST) : Optional.empty();
    }

    /** How many numbers make up one prediction. */
    static int width(Dataset examples) {
        return examples.outputShape().get(examples.outputShape().size() - 1);
    }

    private static boolean bothSigns(double[] y) {
        boolean positive = false;
        boolean negative = false;
        for (double target : y) {
            if (Math.abs(target) != 1) {
                return false;
            }
            positive |= target > 0;
            negative |= target < 0;
        }
        return positive && negative;
    }

    private static boolean oneHot(double[] y, int width) {
        for (int at = 0; at < y.length; at += width) {
            int ones = 0;
            for (int i = at; i < at + width; i++) {
                if (y[i] != 0 && y[i] != 1) {
                    return false;
                }
                ones += y[i] == 1 ? 1 : 0;
            }
            if (ones != 1) {
                return false;
            }
        }
        return true;
    }
}

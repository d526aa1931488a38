package org.brink.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The ticks of an axis.
 *
 * @param major numbers that have a label
 * @param labels their labels
 * @param minor numbers that only have a mark
 */
record Ticks(List<Double> major, List<String> labels, List<Double> minor) {

    private static final int[] NICE = {1, 2, 5};

    /** Multiples of 1, 2 or 5 times a power of ten, at most {@code most} steps between the ends. */
    static Ticks linear(double lower, double upper, int most) {
        double span = upper - lower;
        int exponent = (int) Math.floor(Math.log10(span / Math.max(1, most))) - 1;
        while (true) {
            for (int nice : NICE) {
                BigDecimal step = BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
                if (span / step.doubleValue() <= most) {
                    return multiples(lower, upper, step, exponent);
                }
            }
            exponent++;
        }
    }

    private static Ticks multiples(double lower, double upper, BigDecimal step, int exponent) {
        List<Double> major = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        double size = step.doubleValue();
        double slack = 1e-9 * size;
        for (double k = Math.ceil((lower - slack) / size); k * size <= upper + slack; k++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf((long) k));
            major.add(value.doubleValue());
            labels.add(Numbers.tick(value, exponent));
        }
        return new Ticks(major, labels, List.of());
    }

    /** Powers of ten with marks between them; 1, 2 and 5 times powers of ten, or fewer, where the axis is short. */
    static Ticks log(double lower, double upper, int most) {
        double decades = Math.log10(upper) - Math.log10(lower);
        int first = (int) Math.ceil(Math.log10(lower) - 1e-9);
        int last = (int) Math.floor(Math.log10(upper) + 1e-9);
        if (last - first < 1) {
            return decades < 0.5 ? linear(lower, upper, most) : shortLog(lower, upper);
        }
        int stride = stride(last - first + 1, most);
        List<Double> major = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int k = first - 1; k <= last; k++) {
            double power = BigDecimal.ONE.scaleByPowerOfTen(k).doubleValue();
            if (k >= first && Math.floorMod(k, stride) == 0) {
                major.add(power);
                labels.add(Numbers.powerOfTen(k));
            } else if (k >= first && stride <= 5) {
                minor.add(power);
            }
            for (int m = 2; stride == 1 && m < 10; m++) {
                if (m * power > lower && m * power < upper) {
                    minor.add(m * power);
                }
            }
        }
        return new Ticks(major, labels, minor);
    }

    /** How many decades apart labels stand so that there are at most {@code most}. */
    private static int stride(int powers, int most) {
        int[] strides = {1, 2, 3, 5, 10, 20, 50, 100};
        for (int stride : strides) {
            if ((powers + stride - 1) / stride <= Math.max(2, most)) {
                return stride;
            }
        }
        return 200;
    }

    private static Ticks shortLog(double lower, double upper) {
        List<Double> major = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int k = (int) Math.floor(Math.log10(lower)); k <= Math.log10(upper); k++) {
            for (int m = 1; m < 10; m++) {
                BigDecimal value = BigDecimal.valueOf(m).scaleByPowerOfTen(k);
                double number = value.doubleValue();
                if (number >= lower && number <= upper) {
                    if (m == 1 || m == 2 || m == 5) {
                        major.add(number);
                        labels.add(Numbers.tick(value, k));
                    } else {
                        minor.add(number);
                    }
                }
            }
        }
        return new Ticks(major, labels, minor);
    }
}

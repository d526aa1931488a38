package org.brink.jets.float64.function;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values and slopes beside many digits: at most four units in the last place, tails and small arguments included. 3.5
 * were found.
 */
class FunctionErrorsTest {

    private static final double ULPS = 4;
    private static final int COUNT = 900;

    /**
     * A function, exactly.
     *
     * @param value its value
     * @param slope its derivative
     * @param size what errors of the derivative are relative to: itself, or its largest term where terms cancel
     */
    private record Exact(ScalarFunction function, double from, double to, UnaryOperator<BigDecimal> value,
            UnaryOperator<BigDecimal> slope, UnaryOperator<BigDecimal> size) {

        @Override
        public String toString() {
            return function.name();
        }
    }

    private static BigDecimal times(BigDecimal a, BigDecimal b) {
        return a.multiply(b, ManyDigits.CONTEXT);
    }

    private static BigDecimal logisticSlope(BigDecimal x) {
        return times(ManyDigits.logistic(x), ManyDigits.logistic(x.negate()));
    }

    private static BigDecimal softplus(BigDecimal x) {
        return ManyDigits.logOnePlus(ManyDigits.exp(x.abs().negate())).add(x.max(BigDecimal.ZERO), ManyDigits.CONTEXT);
    }

    private static BigDecimal falling(BigDecimal x) {
        return ManyDigits.exp(x.min(BigDecimal.ZERO));
    }

    static Stream<Exact> functions() {
        return Stream.of(
                exact(new Exponential(), -745, 709.7, ManyDigits::exp, ManyDigits::exp),
                exact(new Sigmoid(), -708, 708, ManyDigits::logistic, FunctionErrorsTest::logisticSlope),
                exact(new Softplus(), -708, 708, FunctionErrorsTest::softplus, ManyDigits::logistic),
                exact(new Elu(), -745, 10, x -> x.signum() > 0 ? x : ManyDigits.expLessOne(x),
                        FunctionErrorsTest::falling),
                new Exact(new Silu(), -700, 700, x -> times(x, ManyDigits.logistic(x)),
                        x -> ManyDigits.logistic(x).add(times(x, logisticSlope(x))),
                        x -> ManyDigits.logistic(x).max(times(x, logisticSlope(x)).abs())),
                new Exact(new Gelu(), -37.5, 37.5, x -> times(x, ManyDigits.normal(x)),
                        x -> ManyDigits.normal(x).add(times(x, ManyDigits.density(x))),
                        x -> ManyDigits.normal(x).max(times(x, ManyDigits.density(x)).abs())));
    }

    private static Exact exact(ScalarFunction function, double from, double to, UnaryOperator<BigDecimal> value,
            UnaryOperator<BigDecimal> slope) {
        return new Exact(function, from, to, value, slope, slope);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void areAFewUnitsInTheLastPlace(Exact exact) {
        double[] x = arguments(exact.from(), exact.to());
        double[] y = new double[COUNT];
        double[] slope = new double[COUNT];
        exact.function().value(x, 0, COUNT, y, slope);
        for (int i = 0; i < COUNT; i++) {
            BigDecimal at = new BigDecimal(x[i]);
            BigDecimal value = exact.value().apply(at);
            check(x[i], y[i], value, value);
            check(x[i], slope[i], exact.slope().apply(at), exact.size().apply(at));
        }
    }

    private static void check(double x, double found, BigDecimal exact, BigDecimal size) {
        double unit = Math.ulp(size.doubleValue());
        double error = new BigDecimal(found).subtract(exact).abs().doubleValue();
        assertTrue(error <= ULPS * unit,
                () -> found + " instead of " + exact.doubleValue() + " at " + x + ", " + error / unit + " ulp");
    }

    /** A third over the whole range, a third of ordinary size, a third of all sizes. */
    private static double[] arguments(double from, double to) {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double sized = Math.exp(random.nextDouble(-30, 4)) * (random.nextBoolean() ? 1 : -1);
            x[i] = switch (i % 3) {
                case 0 -> random.nextDouble(from, to);
                case 1 -> random.nextDouble(-5, 5);
                default -> Math.max(from, Math.min(to, sized));
            };
        }
        return x;
    }
}

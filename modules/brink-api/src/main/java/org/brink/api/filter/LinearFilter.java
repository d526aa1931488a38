package org.brink.api.filter;

import java.util.Arrays;

/**
 * A causal linear filter from gradients g to directions m with a rational transfer function
 * Q(z) = (b₀ + b₁z⁻¹ + …) / (1 + a₁z⁻¹ + …), that is mₜ = Σ bₖgₜ₋ₖ − Σ aₖmₜ₋ₖ. Every kind of linear momentum is one;
 * small filters are put together by {@link #times}, {@link #plus}, {@link #then} and {@link #delayed}.
 *
 * <p>A descent w' = ρw − P⁻¹m is stable on a quadratic with Hessian H as long as λmax(P⁻¹H) stays below
 * {@link #edge(double)}. Source of the rule for ρ = 1: Lee and Lee, The road taken (2026); it reproduces the thresholds
 * of Cohen et al., arXiv:2207.14484. Immutable.
 */
public final class LinearFilter {

    /** m = g: no memory. */
    public static final LinearFilter IDENTITY = of(new double[] {1}, new double[] {1});

    private final double[] numerator;
    private final double[] denominator;

    private LinearFilter(double[] numerator, double[] denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A filter by its coefficients.
     *
     * @param numerator b₀, b₁ … in ascending powers of z⁻¹, at least one
     * @param denominator a₀, a₁ … in ascending powers of z⁻¹, at least one; both lists are divided by a₀
     * @throws IllegalArgumentException if a coefficient is not finite or a₀ is zero
     */
    public static LinearFilter of(double[] numerator, double[] denominator) {
        if (numerator.length == 0 || denominator.length == 0 || denominator[0] == 0
                || !Arrays.stream(numerator).allMatch(Double::isFinite)
                || !Arrays.stream(denominator).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("no transfer function: " + Arrays.toString(numerator) + " over "
                    + Arrays.toString(denominator));
        }
        double lead = denominator[0];
        return new LinearFilter(Arrays.stream(numerator).map(b -> b / lead).toArray(),
                Arrays.stream(denominator).map(a -> a / lead).toArray());
    }

    /** m' = βm + g, the momentum of Polyak. */
    public static LinearFilter accumulation(double beta) {
        return of(new double[] {1}, new double[] {1, -beta});
    }

    /** m' = βm + (1−β)g, the exponential moving average of Adam. */
    public static LinearFilter movingAverage(double beta) {
        return accumulation(beta).times(1 - beta);
    }

    /** The filter of the step before: mₜ₋₁ instead of mₜ. */
    public LinearFilter delayed() {
        double[] later = new double[numerator.length + 1];
        System.arraycopy(numerator, 0, later, 1, numerator.length);
        return new LinearFilter(later, denominator);
    }

    /** The filter with its output multiplied. */
    public LinearFilter times(double factor) {
        return of(Arrays.stream(numerator).map(b -> factor * b).toArray(), denominator);
    }

    /** The sum of the outputs of both filters. */
    public LinearFilter plus(LinearFilter other) {
        if (Arrays.equals(denominator, other.denominator)) {
            return of(Polynomials.sum(numerator, other.numerator), denominator);
        }
        return of(Polynomials.sum(Polynomials.product(numerator, other.denominator),
                Polynomials.product(other.numerator, denominator)),
                Polynomials.product(denominator, other.denominator));
    }

    /** The other filter applied to the output of this one. */
    public LinearFilter then(LinearFilter other) {
        return of(Polynomials.product(numerator, other.numerator),
                Polynomials.product(denominator, other.denominator));
    }

    /** b₀, b₁ … in ascending powers of z⁻¹. */
    public double[] numerator() {
        return numerator.clone();
    }

    /** a₀ = 1, a₁ … in ascending powers of z⁻¹. */
    public double[] denominator() {
        return denominator.clone();
    }

    /** Q(1): what a constant gradient is multiplied by in the long run. */
    public double gain() {
        return Polynomials.value(numerator, 1) / Polynomials.value(denominator, 1);
    }

    /** Whether the filter forgets: all poles lie inside the unit circle. */
    public boolean forgets() {
        return Polynomials.rootsInsideCircle(denominator);
    }

    /** The edge of w' = w − P⁻¹m. */
    public Edge edge() {
        return edge(1);
    }

    /**
     * The edge of w' = ρw − P⁻¹m: the smallest s = λmax(P⁻¹H) at which a root of z − ρ + sQ(z) lies on the unit circle.
     *
     * @param retention ρ in (0, 1], less than 1 where weights decay
     * @throws IllegalArgumentException if no step size is stable: the filter does not forget, or its gain is not
     *     positive
     */
    public Edge edge(double retention) {
        if (!(retention > 0 && retention <= 1)) {
            throw new IllegalArgumentException("retention " + retention + ", expected > 0 and <= 1");
        }
        if (!forgets() || !(gain() > 0)) {
            throw new IllegalArgumentException("no step size is stable: " + this);
        }
        double[] free = Polynomials.product(denominator, new double[] {1, -retention});
        double[] feedback = Polynomials.product(numerator, new double[] {0, 1});
        return new CircleCrossing(free, feedback).first();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearFilter filter && Arrays.equals(numerator, filter.numerator)
                && Arrays.equals(denominator, filter.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numerator) + Arrays.hashCode(denominator);
    }

    /** Q(z) as people write it, to twelve digits. */
    @Override
    public String toString() {
        String below = Polynomials.show(denominator);
        String above = Polynomials.show(numerator);
        boolean single = Arrays.stream(numerator).filter(b -> b != 0).count() <= 1;
        return below.equals("1") ? above : (single ? above : "(" + above + ")") + " / (" + below + ")";
    }
}

package org.brink.api.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the descent w' = ρw − P⁻¹m with m from a {@link LinearFilter} is stable: all complex s, eigenvalues of P⁻¹H
 * with the step size inside P, for which every root z of (z − ρ)A(z) + sB(z) lies inside the unit circle, Q = B/A.
 * Its boundary is part of the curve s(ω) = (ρ − z)/Q(z), z = e^{iω}; the real axis meets it at 0, where ρ = 1, and at
 * the {@linkplain LinearFilter#edge(double) edge}. Immutable.
 */
public final class StabilityRegion {

    private final LinearFilter filter;
    private final double retention;
    /** (z − ρ)A(z) and B(z) times a common power of z, in descending powers; the first is monic. */
    private final double[] free;
    private final double[] feedback;

    /**
     * The region of a descent.
     *
     * @param filter Q
     * @param retention ρ in (0, 1]
     */
    public StabilityRegion(LinearFilter filter, double retention) {
        if (!(retention > 0 && retention <= 1)) {
            throw new IllegalArgumentException("retention " + retention + ", expected > 0 and <= 1");
        }
        this.filter = filter;
        this.retention = retention;
        double[] b = Polynomials.trimmed(filter.numerator());
        double[] a = Polynomials.trimmed(filter.denominator());
        int degree = Math.max(a.length, b.length);
        free = Arrays.copyOf(Polynomials.product(a, new double[] {1, -retention}), degree + 1);
        feedback = new double[degree + 1];
        System.arraycopy(b, 0, feedback, 1, b.length);
    }

    /** The filter Q. */
    public LinearFilter filter() {
        return filter;
    }

    /** ρ. */
    public double retention() {
        return retention;
    }

    /** All roots z at one s, with multiplicity, in no particular order. */
    public List<Complex> roots(Complex s) {
        return paths(List.of(s)).get(0);
    }

    /**
     * The roots at several s, each root at the same place of its list as long as steps from one s to the next are
     * small: what one needs to draw their paths.
     */
    public List<List<Complex>> paths(List<Complex> along) {
        RootFinder finder = finder();
        List<List<Complex>> all = new ArrayList<>();
        for (Complex s : along) {
            finder.solve(s);
            List<Complex> roots = new ArrayList<>();
            for (int i = 0; i < finder.degree(); i++) {
                roots.add(finder.root(i));
            }
            all.add(roots);
        }
        return all;
    }

    /** The largest modulus of a root at one s: the factor by which an error shrinks or grows in a step. */
    public double radius(Complex s) {
        RootFinder finder = finder();
        finder.solve(s);
        return finder.radius();
    }

    /** Whether all roots lie inside the unit circle. */
    public boolean contains(Complex s) {
        return radius(s) < 1;
    }

    /**
     * The largest moduli on a grid.
     *
     * @param real real parts of s
     * @param imaginary imaginary parts of s
     * @return {@code radii[index of imaginary][index of real]}
     */
    public double[][] radii(double[] real, double[] imaginary) {
        double[][] radii = new double[imaginary.length][real.length];
        RootFinder finder = finder();
        for (int j = 0; j < imaginary.length; j++) {
            for (int i = 0; i < real.length; i++) {
                // forth and back, so that the roots of one place are good guesses for the next
                int at = j % 2 == 0 ? i : real.length - 1 - i;
                finder.solve(new Complex(real[at], imaginary[j]));
                radii[j][at] = finder.radius();
            }
        }
        return radii;
    }

    /** The s at which e^{iω} is a root; empty where the filter blocks that frequency. */
    public Optional<Complex> boundary(double frequency) {
        Complex z = Complex.onUnitCircle(frequency);
        Complex below = Polynomials.value(feedback, z);
        if (below.modulus() < 1e-12 * Arrays.stream(feedback).map(Math::abs).sum()) {
            return Optional.empty();
        }
        return Optional.of(Complex.real(0).minus(Polynomials.value(free, z)).over(below));
    }

    private RootFinder finder() {
        return new RootFinder(free, feedback);
    }
}

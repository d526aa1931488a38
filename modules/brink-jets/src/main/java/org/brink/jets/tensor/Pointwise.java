package org.brink.jets.tensor;

import org.brink.jets.float64.function.Elu;
import org.brink.jets.float64.function.Exponential;
import org.brink.jets.float64.function.Gelu;
import org.brink.jets.float64.function.Hardtanh;
import org.brink.jets.float64.function.Identity;
import org.brink.jets.float64.function.InverseRoot;
import org.brink.jets.float64.function.Quadratic;
import org.brink.jets.float64.function.Reciprocal;
import org.brink.jets.float64.function.Relu;
import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.function.Sigmoid;
import org.brink.jets.float64.function.Silu;
import org.brink.jets.float64.function.Softplus;
import org.brink.jets.float64.function.Tanh;

/**
 * A function φ: R → R that a network applies to every entry of a tensor, in every number format.
 *
 * @param float64 computes φ and its derivatives on arrays of double precision
 * @param float32 the same on arrays of single precision
 */
public record Pointwise(ScalarFunction float64, org.brink.jets.float32.function.ScalarFunction float32) {

    /** Hyperbolic tangent. */
    public static final Pointwise TANH = new Pointwise(new Tanh(),
            new org.brink.jets.float32.function.Tanh());
    /** Positive part. */
    public static final Pointwise RELU = new Pointwise(new Relu(),
            new org.brink.jets.float32.function.Relu());
    /** Exponential linear unit. */
    public static final Pointwise ELU = new Pointwise(new Elu(),
            new org.brink.jets.float32.function.Elu());
    /** Smooth positive part. */
    public static final Pointwise SOFTPLUS = new Pointwise(new Softplus(),
            new org.brink.jets.float32.function.Softplus());
    /** Identity cut to [−1, 1]. */
    public static final Pointwise HARDTANH = new Pointwise(new Hardtanh(),
            new org.brink.jets.float32.function.Hardtanh());
    /** Gaussian error linear unit. */
    public static final Pointwise GELU = new Pointwise(new Gelu(),
            new org.brink.jets.float32.function.Gelu());
    /** Sigmoid linear unit. */
    public static final Pointwise SILU = new Pointwise(new Silu(),
            new org.brink.jets.float32.function.Silu());
    /** Logistic function. */
    public static final Pointwise SIGMOID = new Pointwise(new Sigmoid(),
            new org.brink.jets.float32.function.Sigmoid());
    /** Half the square. */
    public static final Pointwise QUADRATIC = new Pointwise(new Quadratic(),
            new org.brink.jets.float32.function.Quadratic());
    /** Identity. */
    public static final Pointwise IDENTITY = new Pointwise(new Identity(),
            new org.brink.jets.float32.function.Identity());
    /** Exponential. */
    public static final Pointwise EXPONENTIAL = new Pointwise(new Exponential(),
            new org.brink.jets.float32.function.Exponential());
    /** Reciprocal. */
    public static final Pointwise RECIPROCAL = new Pointwise(new Reciprocal(),
            new org.brink.jets.float32.function.Reciprocal());

    /** A function written for double precision alone; arrays of single precision are converted there and back. */
    public static Pointwise of(ScalarFunction float64) {
        return new Pointwise(float64, new Widened(float64));
    }

    /** (x + ε)^(−1/2). */
    public static Pointwise inverseRoot(double epsilon) {
        return new Pointwise(new InverseRoot(epsilon),
                new org.brink.jets.float32.function.InverseRoot((float) epsilon));
    }

    /** The name in experiment files. */
    public String name() {
        return float64.name();
    }

    /** The formula, for people. */
    public String formula() {
        return float64.formula();
    }

    @Override
    public String toString() {
        return name();
    }
}

package org.brink.api.filter;

/**
 * A complex number.
 *
 * @param real real part
 * @param imaginary imaginary part
 */
public record Complex(double real, double imaginary) {

    /** A real number as a complex one. */
    public static Complex real(double value) {
        return new Complex(value, 0);
    }

    /** e^{iω}, on the unit circle. */
    public static Complex onUnitCircle(double angle) {
        return new Complex(Math.cos(angle), Math.sin(angle));
    }

    /** |z|. */
    public double modulus() {
        return Math.hypot(real, imaginary);
    }

    Complex plus(Complex other) {
        return new Complex(real + other.real, imaginary + other.imaginary);
    }

    Complex minus(Complex other) {
        return new Complex(real - other.real, imaginary - other.imaginary);
    }

    Complex times(Complex other) {
        return new Complex(real * other.real - imaginary * other.imaginary,
                real * other.imaginary + imaginary * other.real);
    }

    Complex over(Complex other) {
        double size = other.real * other.real + other.imaginary * other.imaginary;
        return new Complex((real * other.real + imaginary * other.imaginary) / size,
                (imaginary * other.real - real * other.imaginary) / size);
    }
}

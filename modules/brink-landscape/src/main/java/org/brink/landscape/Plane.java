package org.brink.landscape;

import java.util.List;

/**
 * A line or plane {w₀ + Σ xᵢ·dᵢ} in the space of weights. Directions may have any length and angle as long as they are
 * independent; points off the plane are projected orthogonally. Immutable, safe for all threads.
 */
public final class Plane {

    private final double[] origin;
    private final double[][] directions;
    /** The inverse of the matrix of inner products of the directions. */
    private final double[][] inverse;

    /**
     * A line through one direction or a plane through two; arrays are handed over.
     *
     * @throws IllegalArgumentException if the directions are not independent
     */
    public Plane(double[] origin, List<double[]> directions) {
        this.origin = origin;
        this.directions = directions.toArray(double[][]::new);
        double a = dot(this.directions[0], this.directions[0]);
        if (this.directions.length == 1) {
            inverse = new double[][] {{1 / a}};
            check(a > 0);
        } else {
            double b = dot(this.directions[0], this.directions[1]);
            double c = dot(this.directions[1], this.directions[1]);
            double determinant = a * c - b * b;
            check(a > 0 && c > 0 && determinant > 1e-14 * a * c);
            inverse = new double[][] {{c / determinant, -b / determinant}, {-b / determinant, a / determinant}};
        }
    }

    private static void check(boolean independent) {
        if (!independent) {
            throw new IllegalArgumentException("the directions are not independent");
        }
    }

    /** The number of coordinates of a point in the space of weights. */
    public int dimension() {
        return origin.length;
    }

    /** 1 for a line, 2 for a plane. */
    public int rank() {
        return directions.length;
    }

    /** The point at which all coordinates are 0; lent. */
    public double[] origin() {
        return origin;
    }

    /** A direction; lent. */
    public double[] direction(int i) {
        return directions[i];
    }

    /** Writes the point with the given coordinates, {@link #rank} of them. */
    public void lift(double[] coordinates, double[] w) {
        System.arraycopy(origin, 0, w, 0, w.length);
        for (int d = 0; d < directions.length; d++) {
            double[] direction = directions[d];
            double x = coordinates[d];
            for (int i = 0; i < w.length; i++) {
                w[i] += x * direction[i];
            }
        }
    }

    /**
     * Writes the coordinates of the point of the plane that is nearest to w.
     *
     * @return the distance of w from the plane
     */
    public double project(double[] w, double[] coordinates) {
        double[] products = new double[directions.length];
        for (int d = 0; d < directions.length; d++) {
            double sum = 0;
            for (int i = 0; i < w.length; i++) {
                sum += (w[i] - origin[i]) * directions[d][i];
            }
            products[d] = sum;
        }
        for (int d = 0; d < directions.length; d++) {
            coordinates[d] = 0;
            for (int e = 0; e < directions.length; e++) {
                coordinates[d] += inverse[d][e] * products[e];
            }
        }
        double squares = 0;
        for (int i = 0; i < w.length; i++) {
            double rest = w[i] - origin[i];
            for (int d = 0; d < directions.length; d++) {
                rest -= coordinates[d] * directions[d][i];
            }
            squares += rest * rest;
        }
        return Math.sqrt(squares);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

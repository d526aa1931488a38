package org.brink.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spectral.DenseEigen;

/**
 * Principal components of points: the eigenvectors of the m×m matrix of inner products of the centred points give those
 * of the covariance, which would be n×n.
 */
final class PrincipalComponents {

    /** Beyond this part of the variance a component is rounding. */
    private static final double LEAST_SHARE = 1e-13;

    private PrincipalComponents() {
    }

    /**
     * The plane through the mean of the points along their first components, which have length one.
     *
     * @param points at least two
     * @param rank 1 or 2
     */
    static SpannedPlane of(List<double[]> points, int rank) {
        double[] mean = mean(points);
        int m = points.size();
        double[][] centred = new double[m][];
        for (int i = 0; i < m; i++) {
            centred[i] = minus(points.get(i), mean);
        }
        DenseEigen eigen = new DenseEigen(m);
        double total = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                double product = dot(centred[i], centred[j]);
                eigen.matrix()[i][j] = product;
                eigen.matrix()[j][i] = product;
            }
            total += eigen.matrix()[i][i];
        }
        boolean finite = eigen.decompose(m, Math.min(m, rank));
        if (!finite || m <= rank || !(eigen.value(rank - 1) > LEAST_SHARE * total)) {
            throw new InvalidInput(new Problem("slice.window", m + " points that span no "
                    + (rank == 1 ? "line" : "plane"),
                    "a part of the trajectory that moves in " + rank + " directions"));
        }
        List<double[]> directions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int c = 0; c < rank; c++) {
            double[] weights = eigen.vector(c);
            double[] direction = new double[mean.length];
            for (int i = 0; i < m; i++) {
                add(weights[i], centred[i], direction);
            }
            normalise(direction);
            directions.add(direction);
            labels.add(String.format(Locale.ROOT, "component %d, %.4g %% of the variance", c + 1,
                    100 * eigen.value(c) / total));
        }
        orthogonalise(directions);
        return new SpannedPlane(new Plane(mean, directions), labels, List.of());
    }

    /** A second component that is small against the first has errors along it. */
    private static void orthogonalise(List<double[]> directions) {
        if (directions.size() == 2) {
            add(-dot(directions.get(0), directions.get(1)), directions.get(0), directions.get(1));
            normalise(directions.get(1));
        }
    }

    private static double[] mean(List<double[]> points) {
        double[] mean = new double[points.get(0).length];
        for (double[] point : points) {
            add(1.0 / points.size(), point, mean);
        }
        return mean;
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        add(-1, b, difference);
        return difference;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static void add(double factor, double[] x, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * x[i];
        }
    }

    static double normalise(double[] vector) {
        double norm = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return norm;
    }
}

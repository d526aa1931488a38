package org.brink.spectral;

import java.util.Arrays;

/**
 * Predicts the wanted invariant subspace at the next solve from where it was at the last ones.
 *
 * <p>Eigenvectors may cross and turn within the subspace, so the subspace is followed in a frame Y of its own: at every
 * solve the basis of the new subspace that is closest to the last frame (the orthogonal Procrustes problem). Frames
 * change smoothly, and the prediction is Y + c₁Δ₁ + c₂Δ₂ with the last two changes Δ. The coefficients are those that
 * would have predicted the last changes best (least squares with forgetting). So the predictor chooses itself: it
 * becomes linear or quadratic extrapolation while the trajectory is smooth, goes two steps back or two thirds of the
 * way while it oscillates, and stays where it is when changes are noise.
 */
final class Predictor {

    private static final double FORGETTING = 0.5;
    private static final double RIDGE = 1e-6;
    private static final int ROUNDS = 40;
    private static final double ORTHOGONAL = 1e-10;

    private final int n;
    private double[][] frame = new double[0][];
    private double[][] change = new double[0][];
    private double[][] before = new double[0][];
    private double[][] rotation = new double[0][];
    private double[][] square = new double[0][];
    private double[][] scratch = new double[0][];
    private double[][] oldest = new double[0][];
    private int size;
    private boolean known;
    /** a₁₁, a₁₂, a₂₂, h₁, h₂ of the normal equations. */
    private final double[] normal = new double[5];
    private double c1;
    private double c2;

    Predictor(int n) {
        this.n = n;
    }

    /** The dimension of the subspace; 0 if nothing is known. */
    int size() {
        return known ? size : 0;
    }

    /** Writes the i-th predicted vector; the vectors are nearly orthonormal. */
    void predict(int i, double[] out) {
        System.arraycopy(frame[i], 0, out, 0, n);
        Vectors.add(c1, change[i], out);
        Vectors.add(c2, before[i], out);
    }

    /** Takes note of an orthonormal basis of the subspace as it is now; the rows are overwritten. */
    void update(double[][] basis, int count) {
        if (count != size || !known || !align(basis)) {
            begin(basis, count);
            return;
        }
        double[][] recycled = oldest;
        oldest = before;
        before = change;
        change = recycled;
        Rows.combine(rotation, basis, size, change, size);
        for (int i = 0; i < size; i++) {
            double[] next = change[i];
            double[] last = frame[i];
            for (int t = 0; t < n; t++) {
                double value = next[t];
                next[t] = value - last[t];
                last[t] = value;
            }
        }
        fit();
    }

    private void begin(double[][] basis, int count) {
        reserve(count);
        for (int i = 0; i < count; i++) {
            System.arraycopy(basis[i], 0, frame[i], 0, n);
            Arrays.fill(change[i], 0);
            Arrays.fill(before[i], 0);
            Arrays.fill(oldest[i], 0);
        }
        size = count;
        known = true;
        Arrays.fill(normal, 0);
        c1 = 0;
        c2 = 0;
    }

    private void reserve(int count) {
        if (frame.length < count) {
            frame = grown(frame, count);
            change = grown(change, count);
            before = grown(before, count);
            oldest = grown(oldest, count);
            rotation = new double[count][count];
            square = new double[count][count];
            scratch = new double[count][count];
        }
    }

    private double[][] grown(double[][] rows, int count) {
        double[][] more = Arrays.copyOf(rows, count);
        for (int i = rows.length; i < count; i++) {
            more[i] = new double[n];
        }
        return more;
    }

    /**
     * Finds the rotation that brings the basis closest to the frame, the polar factor of the overlaps, by the iteration
     * of Newton and Schulz; false if the subspaces are too far apart for one.
     */
    private boolean align(double[][] basis) {
        Rows.gram(frame, size, basis, size, rotation);
        for (int round = 0; round < ROUNDS; round++) {
            double error = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double sum = i == j ? -1 : 0;
                    for (int m = 0; m < size; m++) {
                        sum += rotation[i][m] * rotation[j][m];
                    }
                    square[i][j] = sum;
                    error = Math.max(error, Math.abs(sum));
                }
            }
            if (error < ORTHOGONAL) {
                return true;
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double sum = 0;
                    for (int m = 0; m < size; m++) {
                        sum += square[i][m] * rotation[m][j];
                    }
                    scratch[i][j] = rotation[i][j] - 0.5 * sum;
                }
            }
            double[][] swap = rotation;
            rotation = scratch;
            scratch = swap;
        }
        return false;
    }

    /** Chooses the coefficients that lead best from the two changes before to the last one, now and lately. */
    private void fit() {
        for (int i = 0; i < normal.length; i++) {
            normal[i] *= FORGETTING;
        }
        for (int i = 0; i < size; i++) {
            normal[0] += Vectors.dot(before[i], before[i]);
            normal[1] += Vectors.dot(before[i], oldest[i]);
            normal[2] += Vectors.dot(oldest[i], oldest[i]);
            normal[3] += Vectors.dot(before[i], change[i]);
            normal[4] += Vectors.dot(oldest[i], change[i]);
        }
        if (normal[0] == 0) {
            c1 = 1;
            c2 = 0;
            return;
        }
        double ridge = RIDGE * (normal[0] + normal[2]);
        double a11 = normal[0] + ridge;
        double a22 = normal[2] + ridge;
        double determinant = a11 * a22 - normal[1] * normal[1];
        c1 = (a22 * normal[3] - normal[1] * normal[4]) / determinant;
        c2 = (a11 * normal[4] - normal[1] * normal[3]) / determinant;
    }

    void forget() {
        known = false;
    }

    void save(Memory memory) {
        if (!known) {
            return;
        }
        memory.put("predictor", size, c1, c2);
        memory.put("predictor-fit", normal);
        for (int i = 0; i < size; i++) {
            memory.put("frame-" + i, frame[i]);
            memory.put("change-" + i, change[i]);
            memory.put("change-before-" + i, before[i]);
        }
    }

    void restore(Memory memory) {
        double[] head = new double[3];
        known = memory.copy("predictor", head);
        if (!known) {
            return;
        }
        reserve((int) head[0]);
        size = (int) head[0];
        c1 = head[1];
        c2 = head[2];
        memory.copy("predictor-fit", normal);
        for (int i = 0; i < size; i++) {
            memory.copy("frame-" + i, frame[i]);
            memory.copy("change-" + i, change[i]);
            memory.copy("change-before-" + i, before[i]);
        }
    }
}

package org.brink.networks.data;

/** Makes vectors orthogonal to each other. */
final class Orthogonal {

    private Orthogonal() {
    }

    /** Gram and Schmidt, twice for orthogonality to rounding; each vector gets the length √(its number of entries). */
    static void columns(double[][] vectors) {
        for (int i = 0; i < vectors.length; i++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < i; j++) {
                    add(vectors[i], -dot(vectors[i], vectors[j]) / vectors[j].length, vectors[j]);
                }
            }
            double factor = Math.sqrt(vectors[i].length / dot(vectors[i], vectors[i]));
            add(vectors[i], factor - 1, vectors[i].clone());
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] target, double factor, double[] other) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * other[i];
        }
    }
}

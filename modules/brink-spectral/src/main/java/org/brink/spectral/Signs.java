package org.brink.spectral;

/** Chooses between v and −v, which are eigenvectors alike. */
final class Signs {

    /** Two orthonormal sets can share only one overlap above 1/√2 in each row and column. */
    private static final double CLEAR = Math.sqrt(0.5);

    private Signs() {
    }

    /** Whether the vector points away from the previous vector that it is closest to; usually the one of its index. */
    static boolean opposed(double[] vector, int index, double[][] previous) {
        double closest = Vectors.dot(vector, previous[index]);
        if (Math.abs(closest) > CLEAR) {
            return closest < 0;
        }
        for (double[] candidate : previous) {
            double overlap = Vectors.dot(vector, candidate);
            if (Math.abs(overlap) > Math.abs(closest)) {
                closest = overlap;
            }
        }
        return closest < 0;
    }

    /** Whether the entry of largest magnitude, the first if there are several, is negative. */
    static boolean leadsNegative(double[] vector) {
        double leading = 0;
        for (double entry : vector) {
            if (Math.abs(entry) > Math.abs(leading)) {
                leading = entry;
            }
        }
        return leading < 0;
    }
}

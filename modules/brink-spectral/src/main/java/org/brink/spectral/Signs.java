package org.brink.spectral;

/** Chooses between v and −v, which are eigenvectors alike. */
final class Signs {

    private Signs() {
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

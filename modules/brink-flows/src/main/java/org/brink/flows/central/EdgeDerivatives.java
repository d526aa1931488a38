package org.brink.flows.central;

import java.util.Arrays;
import org.brink.spectral.complementarity.SymmetricBasis;
import org.brink.spi.objective.Evaluation;

/**
 * All third derivatives D_ij = ∇³L[uᵢ, uⱼ, ·] = ∇(uᵢᵀHuⱼ) of k directions, by polarisation: k(k+1)/2 second-order jets
 * along uᵢ and uᵢ+uⱼ in one block, D_ij = ½(∇³L[uᵢ+uⱼ]² − ∇³L[uᵢ]² − ∇³L[uⱼ]²).
 */
final class EdgeDerivatives {

    private final int n;
    private final FlowCost cost;
    private final double[] unused;
    private double[][] directions = new double[0][];
    private double[][] products = new double[0][];
    private double[][] thirds = new double[0][];
    private double[][] curved = new double[0][];
    private int k;

    EdgeDerivatives(int dimension, FlowCost cost) {
        n = dimension;
        unused = new double[dimension];
        this.cost = cost;
    }

    /** Computes for the first k vectors. */
    void compute(Evaluation at, int number, double[][] us) {
        k = number;
        int size = SymmetricBasis.size(k);
        if (thirds.length < size) {
            directions = new double[size][n];
            thirds = new double[size][n];
            products = new double[size][];
        }
        if (k == 0) {
            return;
        }
        if (curved.length < k) {
            curved = new double[k][n];
        }
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++, c++) {
                // products along sums are not needed
                products[c] = i == j ? curved[i] : unused;
                for (int m = 0; m < n; m++) {
                    directions[c][m] = i == j ? us[i][m] : us[i][m] + us[j][m];
                }
            }
        }
        at.secondAndThird(size, directions, products, thirds);
        cost.jets(size);
        c = 0;
        for (int i = 0; i < k; i++) {
            double[] first = thirds[SymmetricBasis.index(k, i, i)];
            for (int j = i; j < k; j++, c++) {
                if (i != j) {
                    double[] second = thirds[SymmetricBasis.index(k, j, j)];
                    double[] sum = thirds[c];
                    for (int m = 0; m < n; m++) {
                        sum[m] = 0.5 * (sum[m] - first[m] - second[m]);
                    }
                }
            }
        }
    }

    /** The number of pairs i ≤ j. */
    int size() {
        return SymmetricBasis.size(k);
    }

    /** D_ij by the index of {@link SymmetricBasis}; lent. */
    double[] third(int index) {
        return thirds[index];
    }

    /** All of them, perhaps with more behind; lent. */
    double[][] thirds() {
        return thirds;
    }

    /** Huᵢ, which comes along; lent. */
    double[] product(int i) {
        return curved[i];
    }

    /** Writes Σ_ij X_ij·D_ij = ∇⟨H, UXUᵀ⟩. */
    void penalty(double[][] x, double[] out) {
        Arrays.fill(out, 0);
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                Dots.add((i == j ? 1 : 2) * x[i][j], thirds[c++], out);
            }
        }
    }
}

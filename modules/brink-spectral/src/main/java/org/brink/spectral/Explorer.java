package org.brink.spectral;

/**
 * Looks for eigenvalues outside the block that the solver works on. Of all Ritz pairs (θ, x) beyond the block it picks
 * the one with the largest θ + ‖Ax − θx‖, up to which an eigenvalue may lie; its residual is the direction to look in.
 * Pairs that have converged hold no secret and are passed over.
 */
final class Explorer {

    private double[] residual;
    private double[] scratch;
    private final double[] direction;
    private boolean found;
    private boolean carrying;

    Explorer(int dimension) {
        residual = new double[dimension];
        scratch = new double[dimension];
        direction = new double[dimension];
    }

    /**
     * Picks the most promising Ritz pair beyond the block.
     *
     * @param bound residual below which a pair counts as known
     * @param keep whether the next solve should start from this pair
     */
    void pick(KrylovBasis basis, DenseEigen eigen, int block, double bound, boolean keep) {
        found = false;
        double best = 0;
        int index = 0;
        for (int i = block; i < basis.size(); i++) {
            basis.residual(eigen, i, scratch);
            double norm = Vectors.norm(scratch);
            double promise = eigen.value(i) + norm;
            if (norm > bound && (!found || promise > best)) {
                found = true;
                best = promise;
                index = i;
                double[] swap = residual;
                residual = scratch;
                scratch = swap;
            }
        }
        if (keep && found) {
            basis.combine(eigen.vector(index), direction);
        }
        carrying = keep && found;
    }

    /** Adds the direction to look in; false if none is known, or it is in the basis. */
    boolean expand(KrylovBasis basis) {
        return found && basis.append(residual);
    }

    /** Adds what the last solve left to look at. */
    void start(KrylovBasis basis) {
        if (carrying) {
            basis.append(direction);
        }
        forget();
    }

    void save(Memory memory) {
        if (carrying) {
            memory.put("outside", direction);
        }
    }

    void restore(Memory memory) {
        carrying = memory.copy("outside", direction);
    }

    void forget() {
        carrying = false;
    }
}

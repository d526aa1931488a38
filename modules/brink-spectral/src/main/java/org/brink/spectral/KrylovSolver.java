package org.brink.spectral;

import java.util.Arrays;

/**
 * Block Krylov method with thick restarts and soft locking, on products only.
 *
 * <p>A fully orthogonalised basis is expanded by the residuals of the Ritz pairs that have not converged: without a
 * preconditioner this is block Lanczos, and it may be restarted from any number of Ritz vectors without new products
 * (Stathopoulos, Saad and Wu, Dynamic thick restarting of the Davidson, and the implicitly restarted Arnoldi methods,
 * SIAM J. Sci. Comput. 19, 1998; Wu and Simon, Thick-restart Lanczos method, SIAM J. Matrix Anal. Appl. 22, 2000).
 * Converged pairs stay in the basis but no longer expand it.
 *
 * <p>A block of random vectors finds repeated eigenvalues, which a single vector cannot. Guard pairs keep watch below
 * the wanted ones. A start that is an invariant subspace would never be left by itself, so every solve also takes a few
 * steps outside the block, from a fresh random vector and from where the last solve stopped looking ({@link Explorer}):
 * an eigenvalue that jumps out of the bulk is nearly always found at once, one that creeps out by several solves.
 */
final class KrylovSolver {

    /** Rounds of looking outside the block. */
    private static final int EXPLORING = 2;
    /**
     * Residuals that expand the basis at a time, largest pairs first. Fewer make polynomials of higher degree from the
     * same products, and miss more at loose tolerances; three cost a fifth less than all, and missed no more in 8,000
     * random spectra.
     */
    private static final int WIDTH = 3;

    private final int count;
    private final int block;
    private final int keep;
    private final int maxProducts;
    private final ResidualRule rule;
    private final SplitMix random;
    private final KrylovBasis basis;
    private final DenseEigen eigen;
    private final Explorer explorer;
    private final double[] fresh;
    private final double[] norms;
    private double[][] residuals;
    private double[][] warm;
    private boolean started;

    KrylovSolver(int dimension, EigenOptions options) {
        count = options.count();
        block = Math.min(dimension, count + options.guards());
        int capacity = Math.min(dimension, Math.max(4 * block, block + 24));
        keep = block + (capacity - block) / 3;
        maxProducts = options.maxProducts();
        rule = options.rule();
        random = new SplitMix(options.seed());
        basis = new KrylovBasis(dimension, capacity);
        eigen = new DenseEigen(capacity);
        explorer = new Explorer(dimension);
        fresh = new double[dimension];
        norms = new double[block];
        residuals = new double[block][dimension];
        warm = new double[block][dimension];
    }

    void save(Memory memory) {
        random.save(memory);
        explorer.save(memory);
        for (int i = 0; started && i < block; i++) {
            memory.put("start-" + i, warm[i]);
        }
    }

    void restore(Memory memory) {
        random.restore(memory);
        explorer.restore(memory);
        started = true;
        for (int i = 0; i < block; i++) {
            started &= memory.copy("start-" + i, warm[i]);
        }
    }

    /** Makes the next solve start from random vectors only. */
    void forget() {
        started = false;
        explorer.forget();
    }

    /**
     * Fills the values, vectors and qualities of the result.
     *
     * @return false if a product was not finite
     */
    boolean solve(SymmetricOperator operator, Eigenpairs out) {
        Arrays.fill(out.accepted, false);
        out.products = 0;
        out.iterations = 0;
        start();
        started = false;
        double norm = 0;
        for (int exploring = EXPLORING; ; exploring--) {
            out.products += basis.pending();
            basis.multiply(operator);
            out.iterations++;
            if (!basis.decompose(eigen, exploring >= 0 ? basis.size() : Math.min(keep, basis.size()))) {
                return false;
            }
            norm = Math.max(norm, eigen.radius());
            double bound = rule.bound(wanted(), norm);
            assess(out, bound);
            if (exploring >= 0) {
                explorer.pick(basis, eigen, block, guardBound(bound), exploring == 0);
            }
            boolean done = out.allConverged() && exploring <= 0;
            if (done || !expand(bound, exploring > 0, maxProducts - out.products)) {
                break;
            }
        }
        finish(out);
        return true;
    }

    private void start() {
        basis.clear();
        for (int i = 0; started && i < block; i++) {
            basis.append(warm[i]);
        }
        explorer.start(basis);
        int target = Math.min(basis.capacity(), started ? basis.size() + 1 : block);
        while (basis.size() < target && appendRandom()) {
            continue;
        }
    }

    private boolean appendRandom() {
        random.fill(fresh);
        return basis.append(fresh);
    }

    private double wanted() {
        double wanted = 0;
        for (int i = 0; i < count; i++) {
            wanted = Math.max(wanted, Math.abs(eigen.value(i)));
        }
        return wanted;
    }

    /** Computes the residuals of wanted and guard pairs and notes which wanted ones are accepted. */
    private void assess(Eigenpairs out, double bound) {
        basis.residuals(eigen, block, residuals);
        for (int i = 0; i < block; i++) {
            norms[i] = Vectors.norm(residuals[i]);
        }
        for (int i = 0; i < count; i++) {
            boolean accepted = norms[i] <= bound;
            if (!accepted || !out.accepted[i]) {
                out.pairIterations[i] = out.iterations;
                out.pairProducts[i] = out.products;
            }
            out.accepted[i] = accepted;
        }
    }

    /**
     * Adds the residuals of pairs that have not converged, restarting first where there is no room.
     *
     * @return false if the basis cannot grow any further, or the products are used up
     */
    private boolean expand(double bound, boolean exploring, int budget) {
        if (budget <= 0) {
            return false;
        }
        int width = exploring ? block : WIDTH;
        if (basis.size() + width + 1 > basis.capacity() && basis.capacity() < fresh.length) {
            basis.restart(eigen, keep);
        }
        for (int i = 0; i < block && basis.pending() < Math.min(width, budget); i++) {
            if (open(i, bound)) {
                basis.append(residuals[i]);
            }
        }
        boolean look = exploring && basis.pending() < budget;
        if (look && !explorer.expand(basis) || basis.pending() == 0) {
            appendRandom();
        }
        return basis.pending() > 0;
    }

    /** Whether a pair should be improved. */
    private boolean open(int i, double bound) {
        return norms[i] > (i < count ? bound : guardBound(bound));
    }

    /** Pairs beyond the wanted ones need half the digits: enough to tell them apart. */
    private double guardBound(double bound) {
        return bound / Math.sqrt(rule.tolerance());
    }

    /** Hands out the Ritz pairs and keeps them, guards included, for the next start. */
    private void finish(Eigenpairs out) {
        for (int i = 0; i < block; i++) {
            basis.combine(eigen.vector(i), residuals[i]);
        }
        double[][] ritz = residuals;
        residuals = warm;
        warm = ritz;
        started = true;
        for (int i = 0; i < count; i++) {
            out.values[i] = eigen.value(i);
            out.residuals[i] = norms[i];
            System.arraycopy(warm[i], 0, out.vectors[i], 0, fresh.length);
        }
    }
}

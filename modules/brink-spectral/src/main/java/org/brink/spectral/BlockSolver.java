package org.brink.spectral;

import java.util.Arrays;

/**
 * Block Davidson method with thick restarts, soft locking and predicted starts, on products only.
 *
 * <p>A fully orthogonalised basis is expanded by the residuals of the Ritz pairs that have not converged, corrected on
 * what the {@link Scouts} know of the operator; with uncorrected residuals this is block Lanczos, and it may be
 * restarted from any number of Ritz vectors without new products (Stathopoulos, Saad and Wu, Dynamic thick restarting
 * of the Davidson, and the implicitly restarted Arnoldi methods, SIAM J. Sci. Comput. 19, 1998). Converged pairs stay
 * in the basis but no longer expand it.
 *
 * <p>A solve in a sequence starts from the {@link Predictor}'s subspace and one direction of the scouts: k + 1 products
 * for k pairs, and often no more. The first solve, and one that finds itself far off, starts with a random block, which
 * finds repeated eigenvalues, and takes a few steps outside the block.
 */
final class BlockSolver {

    /** Rounds of looking outside the block when starting cold. */
    private static final int EXPLORING = 2;
    /**
     * Residuals that expand the basis at a time, largest pairs first. Fewer make polynomials of higher degree from the
     * same products, and miss more at loose tolerances; three cost a fifth less than all, and missed no more in 8,000
     * random spectra.
     */
    private static final int WIDTH = 3;
    /** Residual that a cold solve must reach even where a looser accuracy would do: nothing may be missed. */
    private static final double COLD = 1e-5;
    /** A predicted vector with a larger relative residual was not predicted. */
    private static final double LOST = 0.3;
    /** Scouts nearer than this to the least wanted value, relative to the scale, are carried along. */
    private static final double CLOSE = 0.02;
    private static final int SCOUTS = 5;

    private final int dimension;
    private final EigenOptions options;
    private final ResidualRule rule;
    private final SplitMix random;
    private final RitzBasis basis;
    private final Predictor predictor;
    private final Scouts scouts;
    private final double[] fresh;
    private double[][] residuals = new double[0][];
    private double[][] history = new double[0][];
    private double[] norms = new double[0];
    private double[] bounds = new double[0];
    /** Pairs that are reported. */
    private int reported;
    /** Pairs that are solved for: where all above a number are wanted, one more, as evidence that none is missing. */
    private int count;
    private int block;
    private int keep;
    /** Least wanted value and scale of the last solve. */
    private double least;
    private double scale;

    BlockSolver(int dimension, EigenOptions options) {
        this.dimension = dimension;
        this.options = options;
        rule = options.rule();
        random = new SplitMix(options.seed());
        basis = new RitzBasis(dimension);
        predictor = new Predictor(dimension);
        scouts = new Scouts(dimension, SCOUTS, random);
        fresh = new double[dimension];
        resize(options.count());
    }

    private void resize(int newReported) {
        reported = newReported;
        boolean evidence = options.above().isPresent() && reported < Math.min(options.limit(), dimension);
        count = evidence ? reported + 1 : reported;
        block = Math.min(dimension, count + options.guards() + 1);
        int capacity = Math.min(dimension, Math.max(4 * block, block + 24));
        keep = block + (capacity - block) / 3;
        basis.reserve(capacity);
        norms = new double[block];
        bounds = new double[block];
        residuals = grown(residuals, block);
    }

    private double[][] grown(double[][] rows, int size) {
        if (size <= rows.length) {
            return rows;
        }
        double[][] more = Arrays.copyOf(rows, size);
        for (int i = rows.length; i < size; i++) {
            more[i] = new double[dimension];
        }
        return more;
    }

    /** Makes the next solve start from random vectors only. */
    void forget() {
        predictor.forget();
        scouts.forget();
        resize(options.count());
    }

    void save(Memory memory) {
        random.save(memory);
        predictor.save(memory);
        scouts.save(memory);
        memory.put("last", reported, least, scale);
    }

    void restore(Memory memory) {
        forget();
        random.restore(memory);
        predictor.restore(memory);
        scouts.restore(memory);
        double[] last = {reported, least, scale};
        memory.copy("last", last);
        resize((int) last[0]);
        least = last[1];
        scale = last[2];
    }

    /**
     * Fills the values, vectors and qualities of the result.
     *
     * @return false if a product was not finite
     */
    boolean solve(SymmetricOperator operator, Eigenpairs out) {
        boolean cold = predictor.size() == 0;
        start(cold);
        out.reserve(count);
        double norm = 0;
        for (int exploring = cold ? EXPLORING : 0; ; exploring--) {
            out.products += basis.pending();
            basis.multiply(operator);
            out.iterations++;
            if (!basis.decompose()) {
                predictor.forget();
                scouts.forget();
                return false;
            }
            norm = Math.max(norm, basis.radius());
            grow(out);
            double bound = assess(out, norm, cold);
            if (!cold && out.iterations == 1 && lost()) {
                cold = true;
                exploring = EXPLORING;
            }
            boolean done = out.allConverged() && exploring <= 0 && !rivalled(bound);
            if (done || !expand(out, bound, cold, exploring > 0, options.maxProducts() - out.products)) {
                break;
            }
        }
        finish(out);
        return true;
    }

    private void start(boolean cold) {
        basis.clear();
        for (int i = 0; i < predictor.size(); i++) {
            predictor.predict(i, fresh);
            basis.append(fresh);
        }
        int carried = 0;
        while (!cold && carried < Math.min(options.guards(), scouts.size())
                && scouts.value(carried) > least - CLOSE * scale) {
            basis.append(scouts.vector(carried++));
        }
        scouts.direction(carried, fresh);
        basis.append(fresh);
        while (basis.size() < (cold ? block : Math.min(block, count)) && appendRandom()) {
            continue;
        }
    }

    private boolean appendRandom() {
        random.fill(fresh);
        return basis.append(fresh);
    }

    /** Asks for more pairs where more turn out to be wanted. */
    private void grow(Eigenpairs out) {
        if (options.above().isEmpty()) {
            return;
        }
        int above = 0;
        while (above < basis.size() && basis.value(above) > options.above().getAsDouble()) {
            above++;
        }
        int wanted = options.wanted(reported, above, dimension);
        if (wanted > reported) {
            resize(wanted);
            out.reserve(count);
            basis.decompose();
        }
    }

    private boolean lost() {
        for (int i = 0; i < count; i++) {
            if (norms[i] > LOST * scale) {
                return true;
            }
        }
        return false;
    }

    /**
     * Computes residuals and bounds, and notes which of the wanted pairs are accepted.
     *
     * @return the residual that the rule accepts
     */
    private double assess(Eigenpairs out, double norm, boolean cold) {
        int known = Math.min(block, basis.size());
        double wanted = 0;
        basis.residuals(known, residuals);
        for (int i = 0; i < known; i++) {
            norms[i] = Vectors.norm(residuals[i]);
            wanted = i < count ? Math.max(wanted, Math.abs(basis.value(i))) : wanted;
        }
        scale = rule.scale(wanted, norm);
        double bound = rule.bound(wanted, norm);
        double outside = scouts.size() > 0 && !cold ? scouts.value(0) : Double.NEGATIVE_INFINITY;
        ErrorBounds.fill(basis, norms, known, known, outside, bounds);
        for (int i = 0; i < count; i++) {
            out.bounds[i] = i < known ? bounds[i] : Double.POSITIVE_INFINITY;
            boolean accepted = i < known
                    && (norms[i] <= bound || accurate(out, i, cold) || i >= reported && below(i));
            if (!accepted || !out.accepted[i]) {
                out.pairIterations[i] = out.iterations;
                out.pairProducts[i] = out.products;
            }
            out.accepted[i] = accepted;
        }
        return bound;
    }

    /** Whether a pair that nobody asked for is certainly below the number that wanted ones are above. */
    private boolean below(int i) {
        return basis.value(i) + norms[i] <= options.above().getAsDouble();
    }

    private boolean accurate(Eigenpairs out, int i, boolean cold) {
        return options.accuracy().isPresent() && out.bounds[i] <= options.accuracy().getAsDouble() * scale
                && (!cold || norms[i] <= Math.max(COLD, options.tolerance()) * scale);
    }

    /** Whether a pair beyond the wanted ones may turn out to be one of them. */
    private boolean rivalled(double bound) {
        for (int i = count; i < Math.min(block, basis.size()); i++) {
            if (rival(i, bound)) {
                return true;
            }
        }
        return false;
    }

    private boolean rival(int i, double bound) {
        double slack = Math.max(bound, options.accuracy().orElse(0) * scale);
        double lowest = basis.value(Math.min(reported, basis.size()) - 1);
        double line = count > reported ? Math.min(lowest, options.above().getAsDouble()) : lowest;
        return basis.value(i) + bounds[i] > line + slack && norms[i] > bound;
    }

    /**
     * Adds the residuals of pairs that have not converged, restarting first where there is no room.
     *
     * @return false if the basis cannot grow any further, or the products are used up
     */
    private boolean expand(Eigenpairs out, double bound, boolean cold, boolean exploring, int budget) {
        if (budget <= 0) {
            return false;
        }
        int known = Math.min(block, basis.size());
        int width = exploring ? block : WIDTH;
        if (basis.size() + width + 1 > basis.capacity() && basis.capacity() < dimension) {
            basis.restart(Math.min(keep, basis.size()));
        }
        double rho = scouts.floor(0);
        for (int i = 0; i < known && basis.pending() < Math.min(width, budget); i++) {
            boolean open = i < count ? !out.accepted[i] : rival(i, bound) || cold && norms[i] > guardBound(bound);
            if (open) {
                scouts.correct(residuals[i], basis.value(i), rho);
                basis.append(residuals[i]);
            }
        }
        if (exploring && basis.pending() < budget || basis.pending() == 0) {
            appendRandom();
        }
        return basis.pending() > 0;
    }

    /** Pairs beyond the wanted ones need half the digits: enough to tell them apart. */
    private double guardBound(double bound) {
        return bound / Math.sqrt(rule.tolerance());
    }

    /** Hands out the Ritz pairs, and keeps what the next solve can use. */
    private void finish(Eigenpairs out) {
        int found = Math.min(count, basis.size());
        basis.ritzVectors(found, out.vectors);
        history = grown(history, found);
        double rho = scouts.floor(0);
        for (int i = 0; i < found; i++) {
            out.values[i] = basis.value(i);
            out.residuals[i] = norms[i];
            refine(out, i, rho);
        }
        out.found(Math.min(found, reported), found == count);
        least = basis.value(found - 1);
        scouts.update(basis, found);
        predictor.update(history, found);
    }

    /** One free step of the method: the residual, corrected, takes most of the error out of the vector. */
    private void refine(Eigenpairs out, int i, double rho) {
        double[] vector = history[i];
        System.arraycopy(out.vectors[i], 0, vector, 0, dimension);
        double height = basis.value(i) - rho;
        if (norms[i] > 0 && norms[i] < LOST * height) {
            scouts.correct(residuals[i], basis.value(i), rho);
            Vectors.add(1 / height, residuals[i], vector);
        }
        Rows.orthonormalise(history, i);
    }
}

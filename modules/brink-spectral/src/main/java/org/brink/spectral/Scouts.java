package org.brink.spectral;

/**
 * What is known about the spectrum below the wanted eigenvalues: Ritz pairs (μ, z) orthogonal to the wanted vectors,
 * from products that may be some solves old. They are never reported. They say in which direction to look for an
 * eigenvalue that rises, how far the wanted ones are from the rest, and how to correct a residual.
 *
 * <p>With one product for each solve, along the residual of the most promising pair, this is a Lanczos process that is
 * spread over the solves of a trajectory. A random part in every direction makes sure that nothing stays hidden for
 * ever.
 */
final class Scouts {

    private static final double RANDOM_PART = 0.3;
    /** How many of the leading vectors take turns in being multiplied anew. */
    private static final int REFRESHED = 3;
    /** Less than this part of a pair left outside the new basis is not worth keeping. */
    private static final double LEFT = 0.1;
    /** Closest that an eigenvalue may come to another in a correction, relative to its height above the bulk. */
    private static final double CLOSEST = 0.05;

    private final int capacity;
    private final SplitMix random;
    private final RitzPairs pairs;
    private final double[] overlaps;
    private long turn;

    Scouts(int n, int capacity, SplitMix random) {
        this.capacity = capacity;
        this.random = random;
        pairs = new RitzPairs(n, capacity + capacity);
        overlaps = new double[2 * capacity];
    }

    int size() {
        return pairs.size();
    }

    /** The i-th largest Ritz value below the wanted ones. */
    double value(int i) {
        return pairs.value(i);
    }

    /** Its vector, lent. */
    double[] vector(int i) {
        return pairs.vector(i);
    }

    /** About where the bulk of the spectrum ends: the lowest Ritz value, at most as given. */
    double floor(double atMost) {
        return pairs.size() == 0 ? atMost : Math.min(atMost, pairs.value(pairs.size() - 1));
    }

    /**
     * Writes the direction to look in next: in turn that of the most promising residual, and one of the leading
     * vectors, whose product may have aged while its eigenvalue rose.
     *
     * @param carried so many leading vectors are in the basis already
     */
    void direction(int carried, double[] out) {
        turn++;
        int leading = Math.min(REFRESHED, pairs.size() - carried);
        if (turn % 2 == 0 && leading > 0) {
            System.arraycopy(pairs.vector(carried + (int) (turn / 2 % leading)), 0, out, 0, out.length);
            return;
        }
        random.fill(out);
        if (pairs.size() > 0) {
            Vectors.scale(RANDOM_PART / Vectors.norm(out), out);
            pairs.addMostPromising(out);
        }
    }

    /**
     * Turns a residual Ax − θx into a direction towards the eigenvector: (θ − A)⁻¹ of it times θ − ρ, where A is known
     * on the scouts and taken as ρ elsewhere.
     */
    void correct(double[] residual, double theta, double rho) {
        int size = pairs.size();
        double height = theta - rho;
        if (size == 0 || !(height > 0)) {
            return;
        }
        Rows.project(pairs.vectors(), size, residual, overlaps);
        for (int i = 0; i < size; i++) {
            double distance = Math.max(theta - pairs.value(i), CLOSEST * height);
            overlaps[i] *= height / distance - 1;
        }
        Rows.add(1, overlaps, pairs.vectors(), size, residual);
    }

    /** Takes over what a solve has learnt: its Ritz pairs from index {@code from} on, and less of the old ones. */
    void update(RitzBasis basis, int from) {
        pairs.leave(basis, LEFT);
        int fresh = Math.min(basis.size() - from, capacity);
        for (int i = 0; i < fresh; i++) {
            pairs.append(basis, from + i);
        }
        pairs.decompose(pairs.size() > capacity ? Math.max(1, capacity * 2 / 3) : pairs.size());
    }

    void forget() {
        pairs.clear();
        turn = 0;
    }

    void save(Memory memory) {
        memory.put("scout-turn", turn);
        pairs.save(memory);
    }

    void restore(Memory memory) {
        double[] saved = new double[1];
        memory.copy("scout-turn", saved);
        turn = (long) saved[0];
        pairs.restore(memory);
    }
}

package org.brink.objectives.scalar;

/**
 * Where gradient flow of ½(1 − Πwᵢ)² ends. The flow keeps every difference wᵢ² − wⱼ², so that wᵢ² = s + cᵢ with
 * cᵢ ≥ 0, of which the smallest is 0, and s solves Π(s + cᵢ) = 1 (Kreisler et al., ICML 2023, section 3).
 *
 * <p>Factors keep their signs where the product is positive. Where it is negative the smallest factor passes through
 * zero; if two are equally small neither can, and the flow ends where both vanish. It rests where two factors are zero.
 */
final class ProductFlow {

    private static final int MOST_HALVINGS = 200;

    private ProductFlow() {
    }

    /** Writes the limit of the flow from the given factors. */
    static void limit(double[] w, double[] out) {
        int smallest = 0;
        int ties = 0;
        int negative = 0;
        for (int i = 0; i < w.length; i++) {
            negative += w[i] < 0 ? 1 : 0;
            double size = Math.abs(w[i]);
            if (size < Math.abs(w[smallest])) {
                smallest = i;
                ties = 0;
            }
            ties += size == Math.abs(w[smallest]) ? 1 : 0;
        }
        double least = Math.abs(w[smallest]);
        boolean wrongSign = negative % 2 != 0;
        boolean zero = least == 0;
        boolean stuck = ties > 1 && (zero || wrongSign);
        double s = stuck ? 0 : solve(w, least);
        for (int i = 0; i < w.length; i++) {
            double size = Math.sqrt(s + excess(w[i], least));
            out[i] = Math.copySign(size, w[i]);
        }
        if (!stuck && (wrongSign || zero)) {
            // −0 counts as no negative factor above: the sign follows from the others alone
            out[smallest] = Math.copySign(out[smallest], zero ? (wrongSign ? -1 : 1) : -w[smallest]);
        }
    }

    /** wᵢ² − m², without cancellation. */
    private static double excess(double factor, double least) {
        double size = Math.abs(factor);
        return (size - least) * (size + least);
    }

    /** The solution s of Π(s + cᵢ) = 1, by halving between a lower bound and 1. */
    private static double solve(double[] w, double least) {
        double low = 1;
        for (double factor : w) {
            low /= 1 + excess(factor, least);
        }
        double high = 1;
        for (int i = 0; i < MOST_HALVINGS && low < high; i++) {
            double middle = Math.sqrt(low) * Math.sqrt(high);
            if (middle <= low || middle >= high) {
                break;
            }
            double product = 1;
            for (double factor : w) {
                product *= middle + excess(factor, least);
            }
            if (product < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}

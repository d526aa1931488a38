package org.brink.engine.check;

/**
 * The outcome of one kind of comparison.
 *
 * @param property what was checked
 * @param comparisons how many comparisons were made
 * @param tolerance largest relative error that passes
 * @param worst the worst of the comparisons
 */
public record CheckResult(Property property, int comparisons, double tolerance, Finding worst) {

    /** How the worst comparison ended. */
    public Verdict verdict() {
        return worst.verdict();
    }

    /** What is checked of an objective. */
    public enum Property {
        /** ∇L·u and differences of L. */
        GRADIENT("gradient", "∇L against differences of L"),
        /** ∇²L·u and differences of ∇L. */
        HESSIAN("hessian-times", "∇²L·u against differences of ∇L"),
        /** ∇³L[u, v, ·] and differences of ∇²L·u. */
        THIRD("third", "∇³L[u,v,·] against differences of ∇²L·u"),
        /** uᵀHv and vᵀHu. */
        HESSIAN_SYMMETRY("hessian-symmetry", "uᵀ∇²L·v against vᵀ∇²L·u"),
        /** The third derivative with its three arguments in other orders. */
        THIRD_SYMMETRY("third-symmetry", "∇³L[u,v,x] against ∇³L[v,u,x] and ∇³L[u,x,v]");

        private final String id;
        private final String doc;

        Property(String id, String doc) {
            this.id = id;
            this.doc = doc;
        }

        /** The name in reports for programs. */
        public String id() {
            return id;
        }

        /** What is compared with what, for people. */
        public String doc() {
            return doc;
        }
    }
}

package org.brink.spi.objective;

/**
 * An objective L = ℓ(f(w)) of the outputs f of a model, whose Hessian splits into H = G + R: the Gauss-Newton part
 * G = Jᵀ(∇²ℓ)J with the Jacobian J of f, and the residual part R = Σᵢ (∂ℓ/∂fᵢ)∇²fᵢ. For cross-entropy, and for squared
 * errors as the likelihood of a Gaussian, G is the Fisher information of the predicted distribution.
 */
public interface Composite extends Objective {

    /** A new workspace for products with G, for one thread at a time. */
    GaussNewton newGaussNewton();
}

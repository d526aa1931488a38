/**
 * Rod flow (Regis and Chewi, arXiv:2602.01480): the centre of the rod between two consecutive iterates and the
 * covariance that the oscillation spreads about it, as an explicit differential equation.
 *
 * <p>With w̄ = ½(w_t + w_{t+1}), δ = ½(w_{t+1} − w_t) and ∇L± = ∇L(w̄ ± δ), gradient descent satisfies exactly
 *
 * <pre>
 * w̄_{t+1} − w̄_t = −½η(∇L₊ + ∇L₋)
 * Σ_{t+1} − Σ_t = ¼η²(∇L₊∇L₊ᵀ + ∇L₋∇L₋ᵀ) − 2Σ_t        with Σ = δδᵀ, blind to the sign of δ
 * </pre>
 *
 * <p>and the flow turns these differences into derivatives. {@link org.brink.flows.rod.JointRule} applies the same
 * identities to the joint point of position and momentum, which covers every linear momentum filter;
 * {@link org.brink.flows.rod.RodField} evaluates the right-hand side and {@link org.brink.flows.rod.RodFlow}
 * integrates it.
 */
package org.brink.flows.rod;

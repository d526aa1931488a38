/**
 * Central flows: the mean path of an optimizer at the edge of stability, with the covariance of its oscillation
 * (Cohen, Damian, Talwalkar, Kolter and Lee, Understanding optimization in deep learning with central flows, ICLR 2025,
 * arXiv:2410.24206). With P the preconditioner, θ the threshold (2) and Σ the covariance,
 *
 * <pre>dw/dt = −P⁻¹[∇L + ½∇⟨H, Σ⟩],   ds/dt = rate(t, s, ∇L⊙∇L + θ²P²·diag Σ),   H ⪯ θP, Σ ⪰ 0, ⟨Σ, θP − H⟩ = 0.</pre>
 *
 * <p>{@link org.brink.flows.central.CentralFlow} integrates this for any optimizer that has an
 * {@link org.brink.spi.optimizer.AveragedForm}. In every substep it takes the critical eigenvectors U of P⁻¹H
 * ({@link org.brink.flows.central.CriticalDirections}), all ∇³L[uᵢ, uⱼ, ·] in one block
 * ({@link org.brink.flows.central.EdgeDerivatives}), and solves for the covariance UXUᵀ that keeps the eigenvalues at
 * the edge at the end of the substep ({@link org.brink.flows.central.EdgeBalance}).
 */
package org.brink.flows.central;

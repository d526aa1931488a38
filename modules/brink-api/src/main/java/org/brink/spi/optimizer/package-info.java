/**
 * Optimizers as preconditioned update rules with saveable state: s' = update(s, ∇L(w)), w' = w − P(s')⁻¹·m(s'). To
 * implement one:
 *
 * <ol>
 *   <li>List what must survive from step to step in a {@link org.brink.spi.optimizer.StateLayout}: named arrays.
 *       The engine allocates, saves, restores and forks them; the optimizer keeps nothing in fields.
 *   <li>Implement {@link org.brink.spi.optimizer.Optimizer}: the update of the state, the direction m, the
 *       preconditioner P (step size and bias corrections folded in) and the threshold that λmax(P⁻¹H) must stay below.
 *   <li>Write an {@link org.brink.spi.optimizer.OptimizerProvider} and register it.
 *   <li>Extend {@code OptimizerContract} of brink-testkit: it checks purity, restart from saved state, determinism and,
 *       on quadratics, the stability threshold.
 * </ol>
 */
package org.brink.spi.optimizer;

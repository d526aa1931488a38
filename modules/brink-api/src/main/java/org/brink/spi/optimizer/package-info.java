/**
 * Optimizers as preconditioned update rules with saveable state: s' = update(s, ∇L(w)), w' = w − P(s')⁻¹·m(s'). To
 * implement one:
 *
 * <ol>
 *   <li>List what must survive from step to step in a {@link org.brink.spi.optimizer.StateLayout}: named arrays.
 *       The engine allocates, saves, restores and forks them; the optimizer keeps nothing in fields.
 *   <li>Implement {@link org.brink.spi.optimizer.Optimizer}: the update of the state, the direction m, the
 *       preconditioner P (step size and bias corrections folded in) and the threshold that λmax(P⁻¹H) must stay below.
 *       Where m is a linear filter of the gradients, such as momentum, return it and let
 *       {@link org.brink.api.filter.LinearFilter#edge()} compute the threshold instead of typing a formula.
 *   <li>Rules for matrices take the shapes from {@link org.brink.spi.objective.Objective#blocks()}; P may be any
 *       symmetric positive definite operator, {@link org.brink.spi.optimizer.Preconditioner} asks for P⁻¹ and its root.
 *   <li>Rules that need the loss ask the evaluation they are lent; rules that evaluate a second gradient make an
 *       evaluation of their own when they are created and move it. What is needed later (the other gradient, a norm)
 *       goes into the state. Weight decay that bypasses P is the factor {@code retention}.
 *   <li>Rules without momentum whose P depends on the gradient (sign, norm) still fit: P = diag(|g|/η) for the sign.
 *   <li>Rules without momentum and weight decay whose P follows from the second moment of the gradient bring an
 *       {@link org.brink.spi.optimizer.AveragedForm}: stable and central flows then work for them.
 *   <li>Write an {@link org.brink.spi.optimizer.OptimizerProvider} and register it.
 *   <li>Extend {@code OptimizerContract} of brink-testkit: it checks purity, restart from saved state, determinism and,
 *       on quadratics, the stability threshold: list parameters with constant P under {@code constantExamples}, those
 *       of adaptive rules under {@code frozenExamples}, where P is frozen after a few steps.
 * </ol>
 */
package org.brink.spi.optimizer;

/**
 * The prediction of self-stabilisation (Damian, Nichani and Lee, ICLR 2023): gradient descent at the edge follows the
 * trajectory of descent that is projected onto M = {S ≤ 2/η, ∇L·u = 0}, and oscillates about it.
 *
 * <p>With u the sharpest direction, x = u·(w − w†) and y = ∇S⊥·(w − w†) the oscillation obeys, to leading order,
 * x' = −(1 + ηy)x and y' = y + η(α − ½βx²) with α = −∇L·∇S and β = ‖∇S⊥‖²: growth along u lowers the sharpness, which
 * ends the growth. {@link org.brink.flows.stabilisation.ConstraintSet} projects,
 * {@link org.brink.flows.stabilisation.StabilisationProcess} advances trajectory and deviation together.
 */
package org.brink.flows.stabilisation;

/**
 * What happens on the manifold of minimisers: where gradient flow leads ({@link org.brink.flows.slow.FlowEnd}), and how
 * normalised gradient descent and descent on √L drift along the manifold towards flatter minima once they oscillate
 * across it (Arora, Li and Panigrahi, ICML 2022).
 */
package org.brink.flows.slow;

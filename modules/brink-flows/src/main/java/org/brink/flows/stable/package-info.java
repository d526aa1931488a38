/** The stable flow: where the optimizer would go if it did not oscillate; gradient flow for gradient descent. */
package org.brink.flows.stable;

/** Losses: the last operation of a network, which turns predictions into a number and starts the adjoints. */
package org.brink.jets.loss;

/** Series at the nodes of a network, and the order in which operations fill them. */
package org.brink.jets.float64.graph;

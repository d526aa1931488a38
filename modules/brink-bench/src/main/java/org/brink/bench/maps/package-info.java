/** Bifurcation diagrams and basin maps, timed beside NumPy by {@code numpy/maps.py}. */
package org.brink.bench.maps;

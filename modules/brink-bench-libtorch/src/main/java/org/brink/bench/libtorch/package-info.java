/** The derivatives of {@link org.brink.bench.jets} by libtorch: an opponent that runs in the same virtual machine. */
package org.brink.bench.libtorch;

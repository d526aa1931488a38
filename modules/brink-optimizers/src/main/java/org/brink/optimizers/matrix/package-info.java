/**
 * Optimizers that see weights as matrices: Shampoo, SOAP, Muon and spectral descent. Blocks with more than two axes are
 * matrices with one row for each index of the first axis; vectors are matrices with one column.
 */
package org.brink.optimizers.matrix;

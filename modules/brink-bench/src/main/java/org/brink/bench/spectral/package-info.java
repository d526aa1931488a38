/**
 * Benchmarks of the eigen solvers. The module is outside the default build; from the root of the repository
 *
 * <pre>
 * mvn -Pbench -pl modules/brink-bench -am                         all benchmarks
 * mvn -Pbench -pl modules/brink-bench -am -Dbench=SmallEigen      those whose name contains the pattern
 * </pre>
 *
 * <p>{@code pytorch/tracking.py} measures products and seconds along gradient descent on a large network, beside solves
 * from scratch and beside PyTorch with scipy; it runs {@link org.brink.bench.spectral.TrackingCost}.
 *
 * <p>The commands above build what is needed without tests, print the table, and leave the numbers in
 * {@code modules/brink-bench/target/benchmarks.json}. To benchmark something else, add a package beside this one and
 * the module to the dependencies. Times of shared machines swing: compare the rows of one run only.
 */
package org.brink.bench.spectral;

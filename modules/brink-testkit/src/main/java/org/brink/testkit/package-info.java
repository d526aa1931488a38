/**
 * Contract tests for every kind of component. Extend the class of the kind, return the provider, and list a few
 * parameter values; JUnit then runs every check on each of them.
 *
 * <pre>{@code
 * class HeavyBallTest extends OptimizerContract {
 *     protected OptimizerProvider provider() {
 *         return new HeavyBallProvider();
 *     }
 * }
 * }</pre>
 *
 * <p>The checks are those that the package descriptions of {@code org.brink.spi} promise. Methods that a component may
 * need to adjust are {@code protected}: points at which to check, examples of parameters, tolerances.
 */
package org.brink.testkit;

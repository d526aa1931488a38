/**
 * Stop rules: conditions that end a run before its last step. To implement one: write a
 * {@link org.brink.spi.stop.StopRule} and its {@link org.brink.spi.stop.StopRuleProvider}, register it, and extend
 * {@code StopRuleContract} of brink-testkit.
 */
package org.brink.spi.stop;

/**
 * Checks of the derivatives of an objective against differences and against their symmetries, for people who wrote an
 * objective or want to trust one: {@link org.brink.engine.check.DerivativeCheck}.
 */
package org.brink.engine.check;

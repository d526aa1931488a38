/**
 * Everything that computes with numbers of double precision: {@link org.brink.jets.float64.graph graph} holds series
 * and the order of operations, {@link org.brink.jets.float64.op op} has one operation per file and
 * {@link org.brink.jets.float64.function function} the elementwise functions.
 */
package org.brink.jets.float64;

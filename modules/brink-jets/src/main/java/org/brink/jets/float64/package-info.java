/**
 * Everything that computes with numbers of double precision: {@link org.brink.jets.float64.graph graph} holds series
 * and the order of operations, {@link org.brink.jets.float64.op op} has one operation per file,
 * {@link org.brink.jets.float64.function function} the elementwise functions, and
 * {@link org.brink.jets.float64.batch batch} puts data in and takes derivatives out.
 */
package org.brink.jets.float64;

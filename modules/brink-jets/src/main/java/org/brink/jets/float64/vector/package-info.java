/**
 * Matrix products in double precision by the Vector API of the JDK, an incubator module: compiled by itself, and loaded
 * only where the Java machine was started with that module.
 */
package org.brink.jets.float64.vector;

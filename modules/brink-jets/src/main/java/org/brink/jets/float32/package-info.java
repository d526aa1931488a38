/**
 * Everything that computes with numbers of single precision. Most of it is made from {@link org.brink.jets.float64} when
 * the module is built, see {@code src/build/java}; what stands here by hand is what single precision does otherwise.
 */
package org.brink.jets.float32;

/**
 * Everything that computes with numbers of single precision. Most of it is made from {@link org.brink.jets.float64}
 * when the module is built, see {@code src/build/java}. What stands here by hand is what single precision does in a way
 * of its own.
 */
package org.brink.jets.float32;

/** Small numerical tools for tests: seeded vectors, extrapolated differences, comparison of bits. */
package org.brink.testkit.numeric;

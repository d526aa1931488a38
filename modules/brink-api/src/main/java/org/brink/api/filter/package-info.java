/**
 * Linear filters that turn gradients into steps, such as momentum, and the edge of stability that follows from a
 * filter alone.
 */
package org.brink.api.filter;

/**
 * Thinning for drawing: from a stored series of any length to a few rows per pixel, without losing an extreme value.
 */
package org.brink.charts.data;

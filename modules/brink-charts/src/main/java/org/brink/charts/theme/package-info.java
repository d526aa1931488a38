/** Colours of the three themes. */
package org.brink.charts.theme;

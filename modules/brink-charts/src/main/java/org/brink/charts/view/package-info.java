/** The built-in chart views and what they share. */
package org.brink.charts.view;

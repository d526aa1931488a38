/**
 * Charts of runs without a display: {@link org.brink.charts.LiveRun} reads a run for drawing,
 * {@link org.brink.charts.Charts} makes the views, {@link org.brink.charts.ChartRenderer} draws their models, and
 * {@link org.brink.charts.ChartGeometry} says where things are. No type of a drawing library other than Java2D appears
 * here.
 */
package org.brink.charts;

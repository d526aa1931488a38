package org.brink.workbench.figure;

import java.nio.file.Path;
import org.brink.api.chart.FigureExporter.FigureStyle;
import org.brink.api.component.ComponentSpec;

/**
 * What was chosen for a figure.
 *
 * @param view what is drawn
 * @param style size and theme
 * @param file where it is written; its ending is the format
 */
record FigureChoice(ComponentSpec view, FigureStyle style, Path file) {
}

package org.brink.workbench.figure;

import java.util.List;
import java.util.function.Supplier;
import org.brink.api.component.ComponentSpec;
import org.brink.project.api.RunItem;

/**
 * Charts that can be saved as figures; offered by windows.
 *
 * @param runs the runs that are drawn
 * @param views the charts that are shown now
 */
public record FigureSource(List<RunItem> runs, Supplier<List<ComponentSpec>> views) {

    public FigureSource {
        runs = List.copyOf(runs);
    }
}

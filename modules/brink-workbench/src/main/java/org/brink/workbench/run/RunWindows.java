package org.brink.workbench.run;

import org.brink.api.component.ComponentSpec;
import org.brink.project.api.RunItem;
import org.openide.util.Lookup;

/** Opens windows on runs, so that running does not depend on windows. May be called on any thread. */
public interface RunWindows {

    /** The windows of the workbench. */
    static RunWindows get() {
        return Lookup.getDefault().lookup(RunWindows.class);
    }

    /** Opens the board of a run, or brings it to the front. */
    void openBoard(RunItem run);

    /** Opens the board of a run, or brings it to the front, and adds a chart to it. */
    void openBoard(RunItem run, ComponentSpec chart);
}

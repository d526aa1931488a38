package org.brink.workbench.sweep;

import java.io.IOException;
import org.brink.project.api.SweepItem;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;

/**
 * A sweep as its folder has it.
 *
 * @param folder its folder
 * @param plan its cells
 * @param table its results
 * @param busy whether a process of this machine is working on it
 */
record StoredSweep(SweepFolder folder, SweepPlan plan, SweepTable table, boolean busy) {

    /** Reads a sweep; not for the event thread. */
    static StoredSweep read(SweepItem item) throws IOException {
        SweepFolder folder = SweepFolder.open(item.folder());
        boolean busy = folder.isBusy();
        return new StoredSweep(folder, folder.plan(), folder.table(), busy);
    }
}

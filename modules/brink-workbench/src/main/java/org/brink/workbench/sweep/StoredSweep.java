package org.brink.workbench.sweep;

import java.io.IOException;
import java.util.Optional;
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
 * @param job the engine that works on it, or has and was not attended to since
 */
record StoredSweep(SweepFolder folder, SweepPlan plan, SweepTable table, boolean busy, Optional<String> job) {

    /** Whether others may add results at any moment. */
    boolean followed() {
        return busy || job.isPresent() && table.known() < table.cells();
    }

    /** Reads a sweep; not for the event thread. */
    static StoredSweep read(SweepItem item) throws IOException {
        SweepFolder folder = SweepFolder.open(item.folder());
        boolean busy = folder.isBusy();
        Optional<String> job = folder.jobEngine();
        return new StoredSweep(folder, folder.plan(), folder.table(), busy, job);
    }
}

package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.RunData;
import org.brink.cli.session.Session;
import org.brink.store.run.RunFolders;
import org.brink.sweeps.SweepAsRun;
import org.brink.sweeps.SweepFolder;

/**
 * Runs that are open together and closed together.
 *
 * @param list in the order of the arguments
 */
record OpenRuns(List<RunData> list) implements AutoCloseable {

    static OpenRuns open(Session session, List<String> names) throws IOException {
        List<RunData> open = new ArrayList<>();
        OpenRuns runs = new OpenRuns(open);
        try {
            for (String name : names) {
                Path folder = Runs.find(session, name);
                open.add(SweepFolder.isSweep(folder) ? new SweepAsRun(SweepFolder.open(folder))
                        : RunFolders.open(folder));
            }
            return runs;
        } catch (IOException | RuntimeException e) {
            try {
                runs.close();
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (RunData run : list) {
            try {
                run.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

package org.brink.workbench.options;

import org.openide.modules.OnStart;
import org.openide.util.NbPreferences;

/** Applies the number of threads before the first run can begin. */
@OnStart
public final class ThreadsAtStart implements Runnable {

    @Override
    public void run() {
        new ThreadsSetting(NbPreferences.forModule(ThreadsAtStart.class)).applyAtStart();
    }
}

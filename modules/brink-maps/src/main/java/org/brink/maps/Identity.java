package org.brink.maps;

import java.util.Map;
import org.brink.api.experiment.Experiment;
import org.brink.engine.BrinkVersion;
import org.brink.store.document.JsonFormat;
import org.brink.store.run.RunFolders;

/** What the results of a computation depend on, as text: equal for computations with equal results. */
final class Identity {

    private Identity() {
    }

    static String of(String kind, Map<String, Object> settings, Experiment resolved) {
        return kind + " by Brink " + BrinkVersion.current() + " of experiment " + RunFolders.fullHash(resolved)
                + System.lineSeparator() + JsonFormat.document(settings);
    }
}

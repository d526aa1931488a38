package org.brink.workbench.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.api.experiment.Experiment;
import org.brink.store.document.ExperimentDocument;

/** The parameters of an experiment that decide what a run computes, each named by its path in the document. */
public final class Parameters {

    private Parameters() {
    }

    /** All parameters in the order of the document, without title and views, which do not change a run. */
    public static Map<String, Object> of(Experiment experiment) {
        Map<String, Object> values = new LinkedHashMap<>(ExperimentDocument.values(experiment));
        values.keySet().removeIf(path -> path.equals("title") || path.equals("brink") || path.startsWith("views")
                || path.startsWith("sweep"));
        return values;
    }

    /** A short name for a path: its last word, with its index if it has one. */
    public static String shortName(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return name.equals("type") && path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : name;
    }
}

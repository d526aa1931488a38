package org.brink.workbench.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brink.api.experiment.Experiment;
import org.brink.store.document.ExperimentDocument;

/** The parameters of an experiment that decide what a run computes, each named by its path in the document. */
public final class Parameters {

    private static final Pattern LIST = Pattern.compile("(\\w+)\\[(\\d{1,6})]");

    private Parameters() {
    }

    /** All parameters in the order of the document, without title and views, which do not change a run. */
    public static Map<String, Object> of(Experiment experiment) {
        Map<String, Object> values = new LinkedHashMap<>(ExperimentDocument.values(experiment));
        values.keySet().removeIf(path -> path.equals("title") || path.equals("brink") || path.startsWith("views")
                || path.startsWith("sweep"));
        return values;
    }

    /**
     * A short name for a path: its last word, such as {@code stepSize}; with what it belongs to where the word alone
     * says little, such as {@code init x}. A type is called by what it is the type of.
     */
    public static String shortName(String path) {
        String[] words = path.replace(".params.", ".").split("\\.");
        String last = words[words.length - 1];
        if (words.length == 1) {
            return last;
        }
        String owner = words[words.length - 2];
        if (last.equals("type")) {
            return numbered(owner);
        }
        boolean vague = last.length() < 3 || last.startsWith("value") || last.equals("name");
        return vague ? numbered(owner) + " " + last : last;
    }

    /** {@code processes[1]} as people count: {@code process 2}. */
    private static String numbered(String word) {
        Matcher list = LIST.matcher(word);
        if (!list.matches()) {
            return word;
        }
        String one = list.group(1).equals("processes") ? "process" : list.group(1).equals("probes") ? "probe"
                : list.group(1).equals("detectors") ? "detector" : list.group(1);
        return one + " " + (Integer.parseInt(list.group(2)) + 1);
    }
}

package org.brink.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names comparisons and their files after what differs between the runs. */
final class ComparisonNames {

    private static final int LONGEST = 64;

    private ComparisonNames() {
    }

    /**
     * A title: the labels of few runs against each other, else how many runs of what.
     *
     * @param labels what sets each run apart
     * @param experiments titles of their experiments
     */
    static String title(List<String> labels, List<String> experiments) {
        String all = String.join(" vs ", shortened(labels));
        if (all.length() <= LONGEST) {
            return all;
        }
        boolean one = experiments.stream().distinct().count() == 1 && !experiments.get(0).isBlank();
        return labels.size() + " runs" + (one ? " of " + experiments.get(0) : "");
    }

    /** {@code stepSize = 0.2, stepSize = 0.25} as {@code stepSize 0.2, 0.25}: the name is told once. */
    private static List<String> shortened(List<String> labels) {
        String first = labels.get(0);
        int equals = first.indexOf(" = ");
        if (equals < 0 || first.indexOf(" = ", equals + 1) >= 0) {
            return labels;
        }
        String name = first.substring(0, equals + 3);
        boolean same = labels.stream().allMatch(l -> l.startsWith(name) && l.indexOf(" = ", name.length()) < 0);
        if (!same) {
            return labels;
        }
        List<String> shortened = new ArrayList<>();
        for (String label : labels) {
            String value = label.substring(name.length());
            shortened.add(shortened.isEmpty() ? name.substring(0, equals) + " " + value : value);
        }
        return shortened;
    }

    /** The beginning of a file name made of a title: lower-case words joined by hyphens. */
    static String stem(String title) {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return words.isEmpty() ? "comparison" : words;
    }
}

package org.brink.workbench.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the parameters that tell runs apart. */
final class DifferingParameters {

    /** More columns than this help nobody to see what differs. */
    private static final int MOST = 10;

    private DifferingParameters() {
    }

    /**
     * The paths under which not all runs have the same value, in the order of the document. Parameters that differ only
     * because the type of their component does, what is measured and what is noticed are left out; {@code steps} has
     * its own column.
     */
    static List<String> of(Collection<Map<String, Object>> runs) {
        Map<String, Object> first = new LinkedHashMap<>();
        Set<String> differing = new LinkedHashSet<>();
        int count = 0;
        Map<String, Integer> present = new LinkedHashMap<>();
        for (Map<String, Object> values : runs) {
            count++;
            for (Map.Entry<String, Object> value : values.entrySet()) {
                String path = value.getKey();
                present.merge(path, 1, Integer::sum);
                if (!first.containsKey(path)) {
                    first.put(path, value.getValue());
                } else if (!Objects.equals(first.get(path), value.getValue())) {
                    differing.add(path);
                }
            }
        }
        for (String path : first.keySet()) {
            if (present.get(path) < count) {
                differing.add(path);
            }
        }
        List<String> shown = new ArrayList<>();
        for (String path : first.keySet()) {
            boolean ownColumn = path.equals("steps") || path.startsWith("probes")
                    || path.startsWith("detectors");
            boolean told = differing.contains(path) && !ownColumn && !followsFromType(path, differing);
            if (told && shown.size() < MOST) {
                shown.add(path);
            }
        }
        return shown;
    }

    private static boolean followsFromType(String path, Set<String> differing) {
        int params = path.indexOf(".params.");
        return params >= 0 && differing.contains(path.substring(0, params) + ".type");
    }
}

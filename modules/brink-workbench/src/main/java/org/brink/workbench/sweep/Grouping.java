package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brink.api.experiment.SweepAxis;
import org.brink.sweeps.SweepGroups;
import org.brink.sweeps.SweepPlan;
import org.brink.workbench.run.Parameters;
import org.openide.util.NbBundle.Messages;

/**
 * A way to put the cells of a sweep into groups.
 *
 * @param label what people call it
 * @param axes places of the axes that the cells of a group have in common
 */
@Messages({
    "# {0} - names of axes",
    "LBL_GroupOver=all {0} together",
    "# {0} - names of axes",
    "LBL_GroupBy=by {0}"
})
record Grouping(String label, List<Integer> axes) {

    /** All ways that leave more than one group: over one axis each, seeds first, then by one axis each. */
    static List<Grouping> all(SweepPlan plan) {
        List<Grouping> all = new ArrayList<>();
        int count = plan.axes().size();
        IntStream.range(0, count).boxed().sorted((a, b) -> Boolean.compare(seed(plan, b), seed(plan, a)))
                .filter(axis -> count > 1).forEach(axis -> add(all, Bundle.LBL_GroupOver(name(plan, axis)),
                        IntStream.range(0, count).filter(other -> other != axis)));
        IntStream.range(0, count).filter(axis -> count > 2)
                .forEach(axis -> add(all, Bundle.LBL_GroupBy(name(plan, axis)), IntStream.of(axis)));
        return all;
    }

    private static void add(List<Grouping> all, String label, IntStream axes) {
        all.add(new Grouping(label, axes.boxed().toList()));
    }

    private static boolean seed(SweepPlan plan, int axis) {
        return plan.axes().get(axis).tracks().stream().anyMatch(track -> track.path().equals(SweepAxis.SEED));
    }

    private static String name(SweepPlan plan, int axis) {
        return plan.axes().get(axis).tracks().stream().map(track -> Parameters.shortName(track.path()))
                .collect(Collectors.joining(" and "));
    }

    /** The groups of a sweep. */
    SweepGroups of(SweepPlan plan) {
        return SweepGroups.by(plan, Arrays.stream(axes.toArray(Integer[]::new)).mapToInt(Integer::intValue).toArray());
    }

    @Override
    public String toString() {
        return label;
    }
}

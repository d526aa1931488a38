package org.brink.engine;

import java.util.ArrayList;
import java.util.List;
import org.brink.store.run.MeasurementCost;
import org.brink.store.run.RunEnvironment;
import org.brink.store.run.RunRecord;

/** The record of a run that is continued. */
final class Resumption {

    private Resumption() {
    }

    /** What the record said before, and whether this machine computes as that one did. */
    static List<String> warnings(RunStart.Resumed start, RunEnvironment now) {
        RunEnvironment before = start.record().environment();
        List<String> warnings = new ArrayList<>(start.record().warnings());
        warnings.removeIf(ConvergenceWatch::isWarning);
        warnings.removeIf(EditSchedule::isWarning);
        if (!now.equals(before)) {
            warnings.add("from step " + start.step() + " on computed by Brink " + now.brink() + ", Java " + now.java()
                    + ", " + now.system() + ", " + now.kernel() + " with " + now.threads()
                    + " threads, which is not what the steps before were computed by: last bits may differ from those"
                    + " of an undisturbed run");
        }
        return warnings;
    }

    /** The record of the whole run at the moment of resumption. */
    static RunRecord record(RunRecord before, RunRecord now, List<String> warnings) {
        return new RunRecord(now.status(), before.started(), before.wallSeconds(), before.stepsTaken(), before.seed(),
                before.experimentFolder(), before.environment(), now.citations(), warnings.stream().distinct().toList(),
                before.costs());
    }

    /** What the probes have cost in all parts of a run together. */
    static List<MeasurementCost> costs(List<MeasurementCost> before, List<MeasurementCost> now) {
        return now.stream().map(cost -> before.stream()
                .filter(old -> old.probe().equals(cost.probe()) && old.process().equals(cost.process())).findFirst()
                .map(old -> new MeasurementCost(cost.probe(), cost.type(), cost.process(),
                        old.cost().plus(cost.cost().products(), cost.cost().seconds())))
                .orElse(cost)).toList();
    }
}

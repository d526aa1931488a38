package org.brink.project.nodes;

import java.util.List;
import java.util.function.Function;
import org.brink.project.model.Contents;
import org.openide.util.NbBundle.Messages;

/** The folders below a project node. */
@Messages({
    "GRP_experiments=Experiments",
    "GRP_runs=Runs",
    "GRP_sweeps=Sweeps",
    "GRP_maps=Maps",
    "GRP_comparisons=Comparisons",
    "GRP_figures=Figures",
    "HINT_experiments=No experiments yet: right-click the project and choose New Experiment",
    "HINT_runs=No runs yet: right-click an experiment and choose Run",
    "HINT_sweeps=No sweeps yet: right-click an experiment with axes and choose Run Sweep…",
    "HINT_maps=No maps yet: right-click an experiment and choose Map… or Bifurcation Diagram…",
    "HINT_comparisons=No comparisons yet: select two runs and choose Compare",
    "HINT_figures=No figures yet: export one from a run board"
})
enum Group {
    /** Experiment files. */
    EXPERIMENTS(Contents::experiments),
    /** Run folders. */
    RUNS(Contents::runs),
    /** Sweep folders. */
    SWEEPS(Contents::sweeps),
    /** Folders of maps and bifurcation diagrams. */
    MAPS(Contents::maps),
    /** Comparison files. */
    COMPARISONS(Contents::comparisons),
    /** Figure files. */
    FIGURES(Contents::figures);

    private final Function<Contents, List<?>> items;

    Group(Function<Contents, List<?>> items) {
        this.items = items;
    }

    int count(Contents contents) {
        return items.apply(contents).size();
    }

    String title() {
        return switch (this) {
            case EXPERIMENTS -> Bundle.GRP_experiments();
            case RUNS -> Bundle.GRP_runs();
            case SWEEPS -> Bundle.GRP_sweeps();
            case MAPS -> Bundle.GRP_maps();
            case COMPARISONS -> Bundle.GRP_comparisons();
            case FIGURES -> Bundle.GRP_figures();
        };
    }

    String hint() {
        return switch (this) {
            case EXPERIMENTS -> Bundle.HINT_experiments();
            case RUNS -> Bundle.HINT_runs();
            case SWEEPS -> Bundle.HINT_sweeps();
            case MAPS -> Bundle.HINT_maps();
            case COMPARISONS -> Bundle.HINT_comparisons();
            case FIGURES -> Bundle.HINT_figures();
        };
    }
}

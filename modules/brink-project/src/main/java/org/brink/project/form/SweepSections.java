package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.openide.util.NbBundle.Messages;

/** The sections of the sweep of an experiment: how many cells it has, and one for each axis. */
@Messages({
    "SEC_sweep=Sweep",
    "HLP_sweep=Runs the experiment for all combinations of the values of its axes. Add and Remove, in the menu of the "
        + "experiment, change which axes there are.",
    "# {0} - what the axis changes",
    "SEC_axis=Sweep over {0}",
    "HLP_axis=The values that one place of the experiment takes, or several that go on together.",
    "FLD_cells=Cells",
    "HLP_cells=How many runs the sweep has. The sizes of the axes multiply.",
    "EXP_cells=at most 10000000"
})
public final class SweepSections {

    private SweepSections() {
    }

    static List<Section> of(Experiment e) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("sweep", Bundle.SEC_sweep(), Bundle.HLP_sweep(), List.of(new Cells())));
        for (int i = 0; i < e.sweep().size(); i++) {
            List<Field> fields = new ArrayList<>();
            int tracks = e.sweep().get(i).tracks().size();
            for (int j = 0; j < tracks; j++) {
                fields.addAll(AxisField.of(new SweepTracks.Place(i, j, tracks > 1), e));
            }
            sections.add(new Section("sweep.axes[" + i + "]", title(e, i), Bundle.HLP_axis(), fields));
        }
        return sections;
    }

    /** What people call an axis. */
    public static String title(Experiment e, int axis) {
        return Bundle.SEC_axis(e.sweep().get(axis).tracks().stream().map(track -> name(e, track.path()))
                .collect(Collectors.joining(" and ")));
    }

    private static String name(Experiment e, String path) {
        return Optional.ofNullable(SweepPlaces.of(e).get(path)).map(SweepPlaces.Named::label)
                .map(label -> label.length() > 1 && Character.isLowerCase(label.charAt(1))
                        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label)
                .orElse(path);
    }

    /** How many cells there are. */
    private static final class Cells extends Field {

        Cells() {
            super("sweep.cells", Bundle.FLD_cells(), Help.of(Bundle.HLP_cells(), Bundle.EXP_cells(), Optional.empty(),
                    "sweep"), Control.NONE);
        }

        @Override
        public String text(Experiment experiment) {
            List<SweepAxis> axes = experiment.sweep();
            String product = axes.stream().map(axis -> Integer.toString(axis.size()))
                    .collect(Collectors.joining(" × "));
            return axes.size() > 1 ? SweepTracks.cells(experiment) + " = " + product : product;
        }

        @Override
        Experiment with(Experiment experiment, String text) {
            return experiment;
        }
    }
}
